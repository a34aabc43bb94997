package org.gnomon.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunStore.Difference;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The records of past runs. */
@Command(name = "runs", mixinStandardHelpOptions = true, description = "List, show and compare recorded runs.",
        footer = {"", "Examples:", "  gnomon runs list", "  gnomon runs diff 0001-explain 0002-explain"})
final class RunsCommand {

    private final Session session;

    RunsCommand(Session session) {
        this.session = session;
    }

    /** Where the records are. */
    static final class Root {

        private final Session session;

        @Option(names = "--runs", paramLabel = "FOLDER", defaultValue = "runs", description = "Where runs are recorded (default: ${DEFAULT-VALUE}).")
        private Path runs;

        Root(Session session) {
            this.session = session;
        }

        Path path() {
            return session.resolve(runs);
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the recorded runs.",
            footer = {"", "Examples:", "  gnomon runs list", "  gnomon runs list --runs elsewhere --json"})
    void list(@Mixin Output output, @Mixin Root root) {
        List<RunRecord> runs = session.services().runs().list(root.path());
        if (output.json()) {
            JsonObject document = Json.document();
            document.add("runs", Json.array(runs, RunJson::brief));
            output.document(document);
            return;
        }
        TextTable table = new TextTable("RUN", "STATUS", "STARTED", "SEED", "METHODS");
        runs.forEach(r -> table.row(r.id(), r.status(), r.started(), Long.toString(r.seed()), methods(r)));
        output.table(table);
    }

    private static String methods(RunRecord run) {
        return run.methods().stream().map(m -> m.id()).distinct().collect(Collectors.joining(", "));
    }

    @Command(name = "show", mixinStandardHelpOptions = true,
            description = "Show one run: methods, parameters in force and where each came from, inputs, outputs.",
            footer = {"", "Examples:", "  gnomon runs show 0001-demo", "  gnomon runs show 0001-demo --json"})
    void show(@Mixin Output output, @Mixin Root root, @Parameters(paramLabel = "RUN", description = "Id of the run.") String id) {
        RunRecord run = session.services().runs().find(root.path(), id);
        if (output.json()) {
            output.document(RunJson.full(run));
            return;
        }
        output.line(run.id() + ": " + run.status() + (run.message().isEmpty() ? "" : ", " + run.message()));
        output.line("  started " + run.started() + ", ended " + run.ended() + ", seed " + run.seed());
        run.arguments().forEach((name, value) -> output.line("  argument " + name + " " + value));
        run.methods().forEach(m -> {
            output.line("  " + m.kind() + " " + m.id() + " " + m.version());
            m.parameters().forEach((name, value) -> output.line("    " + name + " = " + value.value() + " (" + value.origin() + ")"));
        });
        run.inputs().forEach(d -> output.line("  input  " + d.sha256() + " " + d.name()));
        run.outputs().forEach(d -> output.line("  output " + d.sha256() + " " + d.name()));
        run.environment().forEach((name, value) -> output.line("  " + name + " = " + value));
    }

    @Command(name = "diff", mixinStandardHelpOptions = true, description = "Say what differs between two runs, apart from times; nothing when they are equal.",
            footer = {"", "Examples:", "  gnomon runs diff 0001-demo 0002-demo", "  gnomon runs diff 0001-demo 0002-demo --json"})
    void diff(@Mixin Output output, @Mixin Root root, @Parameters(paramLabel = "RUN", description = "Id of a run.") String left,
            @Parameters(paramLabel = "RUN", description = "Id of another.") String right) {
        List<Difference> differences = session.services().runs().diff(session.services().runs().find(root.path(), left),
                session.services().runs().find(root.path(), right));
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("equal", differences.isEmpty());
            JsonArray array = Json.array(differences, RunJson::difference);
            document.add("differences", array);
            output.document(document);
        } else if (differences.isEmpty()) {
            output.line("equal");
        } else {
            TextTable table = new TextTable("WHAT", left, right);
            differences.forEach(d -> table.row(d.what(), d.left(), d.right()));
            output.table(table);
        }
    }
}
