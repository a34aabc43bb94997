package org.gnomon.cli.internal;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether code from outside is executed to test it, and for how long. */
final class ContractFlags {

    @Option(names = "--contract", negatable = true,
            description = "Test the contract of each method even though its code is not trusted; with --no-contract not even where it is.")
    private Optional<Boolean> wanted;

    @Option(names = "--time-limit", paramLabel = "TIME", defaultValue = "10m", converter = WorkFlags.Limit.class,
            description = "Stop the contract tests after 90s, 5m or 2h (default: ${DEFAULT-VALUE}).")
    private Duration timeLimit;

    /** Empty where nothing was said. */
    Optional<Boolean> wanted() {
        return wanted;
    }

    Duration timeLimit() {
        return timeLimit;
    }
}
