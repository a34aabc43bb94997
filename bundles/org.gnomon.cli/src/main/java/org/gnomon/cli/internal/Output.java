package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import org.gnomon.report.Json;
import picocli.CommandLine.Option;

/** How a command speaks: data on standard output, as text or as one JSON document; everything else on the error stream. */
final class Output {

    private final Session session;

    @Option(names = "--json", description = "Print one JSON document on standard output; errors too.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, description = "Print results and errors only.")
    private boolean quiet;

    /** Looked for by {@link FailureReport}, also where the command line could not be parsed. */
    @Option(names = "-v", description = "Show where an error came from.")
    private boolean verbose;

    Output(Session session) {
        this.session = session;
    }

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }

    /** A line of the result. */
    void line(String text) {
        session.surroundings().out().println(text);
    }

    void table(TextTable table) {
        table.lines().forEach(this::line);
    }

    void document(JsonObject document) {
        session.surroundings().out().print(Json.text(document));
    }

    /** A remark that is not part of the result. */
    void note(String text) {
        if (!quiet) {
            session.surroundings().err().println(text);
        }
    }
}
