package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.List;
import org.gnomon.report.Json;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong: as text on the error stream, or as the one JSON document of the command on standard output. */
final class FailureReport {

    private final Session session;

    FailureReport(Session session) {
        this.session = session;
    }

    /** A command line that cannot be understood. */
    int ofArguments(ParameterException e, String[] arguments) {
        List<String> suggestions = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String near = suggestions.isEmpty() ? "" : "did you mean '" + suggestions.getFirst() + "'? ";
        String message = e instanceof UnmatchedArgumentException unmatched ? "unknown argument '" + unmatched.getUnmatched().getFirst() + "'"
                : e.getMessage().lines().findFirst().orElse("the command line is not understood");
        Failure failure = new Failure(ExitCode.USAGE, "usage", message, near + "try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return tell(failure, "", List.of(arguments), e);
    }

    /** Work that failed. */
    int ofWork(Exception thrown, CommandLine line, ParseResult parsed) {
        List<String> arguments = parsed.originalArgs();
        return thrown instanceof RunFailed run ? tell(Failure.of(run.getCause()), run.runId(), arguments, run.getCause())
                : tell(Failure.of(thrown), "", arguments, thrown);
    }

    private int tell(Failure failure, String runId, List<String> arguments, Throwable thrown) {
        if (arguments.contains("--json")) {
            session.surroundings().out().print(Json.text(json(failure, runId, thrown)));
        } else {
            text(failure, runId);
        }
        if (arguments.contains("-v") && failure.exit() != ExitCode.USAGE) {
            thrown.printStackTrace(session.surroundings().err());
        }
        return failure.exit();
    }

    private void text(Failure failure, String runId) {
        PrintStream err = session.surroundings().err();
        err.println("gnomon: " + failure.message());
        if (!failure.hint().isEmpty()) {
            err.println("  " + failure.hint());
        }
        if (!runId.isEmpty()) {
            err.println("  recorded as run " + runId);
        }
    }

    private static JsonObject json(Failure failure, String runId, Throwable thrown) {
        JsonObject error = new JsonObject();
        error.addProperty("code", failure.code());
        error.addProperty("exit", failure.exit());
        error.addProperty("message", failure.message());
        error.addProperty("hint", failure.hint());
        error.addProperty("cause", thrown.getCause() == null ? "" : thrown.getCause().toString());
        error.addProperty("runId", runId);
        JsonObject document = Json.document();
        document.add("error", error);
        return document;
    }
}
