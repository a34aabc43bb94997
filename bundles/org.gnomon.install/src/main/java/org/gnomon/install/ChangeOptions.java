package org.gnomon.install;

/**
 * How a change is made.
 *
 * @param dryRun everything is fetched and checked, nothing is changed
 * @param allowDowngrade an older version may take the place of a newer one
 */
public record ChangeOptions(boolean dryRun, boolean allowDowngrade) {

    public static final ChangeOptions DEFAULT = new ChangeOptions(false, false);

    public static final ChangeOptions DRY_RUN = new ChangeOptions(true, false);
}
