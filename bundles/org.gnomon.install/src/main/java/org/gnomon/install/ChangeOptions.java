package org.gnomon.install;

import java.util.Optional;
import org.gnomon.host.Canary;

/**
 * How a change is made.
 *
 * @param dryRun everything is fetched and checked, nothing is changed
 * @param allowDowngrade an older version may take the place of a newer one
 * @param canary what is installed or updated stands beside the version that serves, and gets these calls
 */
public record ChangeOptions(boolean dryRun, boolean allowDowngrade, Optional<Canary> canary) {

    public static final ChangeOptions DEFAULT = new ChangeOptions(false, false, Optional.empty());

    public static final ChangeOptions DRY_RUN = new ChangeOptions(true, false, Optional.empty());

    public ChangeOptions withCanary(Canary beside) {
        return new ChangeOptions(dryRun, allowDowngrade, Optional.of(beside));
    }
}
