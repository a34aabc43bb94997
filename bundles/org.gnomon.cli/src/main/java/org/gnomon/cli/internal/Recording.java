package org.gnomon.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gnomon.api.Cancelled;
import org.gnomon.host.RunFolder;
import picocli.CommandLine.Model.CommandSpec;

/** Does work under a run record, and ends the record as the work ended. */
final class Recording {

    private final Session session;
    private final Path runs;
    private final long seed;
    private final CommandSpec command;

    Recording(Session session, WorkFlags flags, CommandSpec command) {
        this(session, flags.runs(), flags.seed(), command);
    }

    /** @param runs where the record goes */
    Recording(Session session, Path runs, long seed, CommandSpec command) {
        this.session = session;
        this.runs = runs;
        this.seed = seed;
        this.command = command;
    }

    /** The work; its value is the exit code: {@code OK}, or {@code LIMIT} when only a part was done. */
    @FunctionalInterface
    interface Work {
        int in(RunFolder run) throws IOException;
    }

    int of(Work work) throws IOException {
        try (RunFolder run = session.services().runs().start(runs, command.name(), arguments(), seed)) {
            try {
                int exit = work.in(run);
                run.succeed(exit == ExitCode.OK ? "succeeded" : "partial");
                return exit;
            } catch (Cancelled e) {
                run.fail("cancelled", e.getMessage());
                throw new RunFailed(run.id(), e);
            } catch (IOException | RuntimeException e) {
                run.fail("failed", String.valueOf(e.getMessage()));
                throw new RunFailed(run.id(), e);
            }
        }
    }

    private Map<String, String> arguments() {
        Map<String, String> given = new LinkedHashMap<>();
        command.commandLine().getParseResult().matchedOptions()
                .forEach(option -> given.put(option.longestName(), String.join(" ", option.originalStringValues())));
        return given;
    }
}
