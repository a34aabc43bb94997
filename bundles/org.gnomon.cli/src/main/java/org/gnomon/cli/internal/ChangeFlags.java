package org.gnomon.cli.internal;

import java.util.Optional;
import org.gnomon.install.ChangeOptions;
import picocli.CommandLine.Option;

/** What every command understands that changes what is installed. */
final class ChangeFlags {

    @Option(names = "--dry-run", description = "Fetch and check everything, say what would happen, change nothing.")
    private boolean dryRun;

    @Option(names = "--allow-downgrade", description = "An older version may take the place of a newer one.")
    private boolean allowDowngrade;

    ChangeOptions options() {
        return new ChangeOptions(dryRun, allowDowngrade, Optional.empty());
    }
}
