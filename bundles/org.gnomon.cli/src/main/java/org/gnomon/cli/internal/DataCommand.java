package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Exchange.Exported;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.model.packed.GraphSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Graph sets: what can be generated, what a file holds. */
@Command(name = "data", mixinStandardHelpOptions = true, description = "List and run the generators, or show what a graph set holds.",
        footer = {"", "Examples:", "  gnomon data list", "  gnomon data show path/to/MUTAG"})
final class DataCommand {

    private final Session session;
    private final Data data;

    DataCommand(Session session) {
        this.session = session;
        this.data = new Data(session);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the generators; each name can stand for a data folder.",
            footer = {"", "Examples:", "  gnomon data list", "  gnomon data list --json"})
    void list(@Mixin Output output) {
        List<MethodDescriptor> generators = data.generators();
        if (output.json()) {
            JsonObject document = Json.document();
            document.add("generators", Json.array(generators, MethodJson::of));
            output.document(document);
            return;
        }
        TextTable table = new TextTable("DATA", "VERSION", "WHAT IT IS");
        generators.forEach(g -> table.row(g.id(), g.version().toString(), g.description()));
        output.table(table);
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show what a graph set holds.",
            footer = {"", "Examples:", "  gnomon data show path/to/MUTAG", "  gnomon data show ba-shapes --seed 3 --json"})
    void show(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "DATA", description = "A file, a folder, or a generator of gnomon data list.") String name) {
        Loaded<GraphSet> loaded;
        try (ProgressLine progress = flags.progress(output)) {
            loaded = data.load(name, flags.options(progress));
        }
        GraphSetSummary summary = GraphSetSummary.of(loaded);
        if (output.json()) {
            output.document(summary.json());
        } else {
            summary.lines().forEach(output::line);
            data.generator(name).ifPresent(g -> output.note("parameters: gnomon methods show " + g.id()));
        }
    }

    @Command(name = "generate", mixinStandardHelpOptions = true, description = "Generate a graph set into a folder.",
            footer = {"", "Examples:", "  gnomon data generate ba-2motifs --seed 7", "  gnomon data generate ba-shapes --set motifs=40 --out shapes"})
    void generate(@Mixin Output output, @Mixin WorkFlags flags, @Mixin Settings settings,
            @Parameters(paramLabel = "DATA", description = "A generator of gnomon data list.") String name,
            @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "gnomon-graphs",
                    description = "Exporter (default: ${DEFAULT-VALUE}).") String format,
            @Option(names = "--out", paramLabel = "FOLDER", description = "New or empty folder (default: the name of the data).") Optional<Path> out)
            throws IOException {
        OutFolder folder = OutFolder.at(session.resolve(out.orElseGet(() -> Path.of(name))));
        MethodDescriptor generator = session.services().gateway().find(GraphSetGenerator.class, Selectors.parse(name));
        Loaded<GraphSet> loaded;
        Exported exported;
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress);
            loaded = data.generate(Selectors.parse(name), options.withParameters(settings.of(List.of(generator)).getFirst()));
            exported = session.services().exchange().write(GraphSet.class, loaded.value(), Selectors.parse(format), options);
        }
        folder.write(exported.files());
        GraphSetSummary summary = GraphSetSummary.of(loaded);
        if (output.json()) {
            JsonObject document = summary.json();
            document.addProperty("folder", folder.path().toString());
            output.document(document);
        } else {
            summary.lines().forEach(output::line);
            output.line("written to " + folder.path());
        }
    }
}
