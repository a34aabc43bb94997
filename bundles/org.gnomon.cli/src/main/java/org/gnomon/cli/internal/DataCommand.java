package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.api.data.StoryGenerator;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Data of all kinds: what can be generated, what a file holds. */
@Command(name = "data", mixinStandardHelpOptions = true,
        description = "List and run the generators, or show what a graph set, stories or a knowledge graph hold.",
        footer = {"", "Examples:", "  gnomon data list", "  gnomon data show path/to/MUTAG"})
final class DataCommand {

    private final Session session;
    private final Data data;
    private final RuleData stories;

    DataCommand(Session session) {
        this.session = session;
        this.data = new Data(session);
        this.stories = new RuleData(session);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the generators; each name can stand for a data folder.",
            footer = {"", "Examples:", "  gnomon data list", "  gnomon data list --json"})
    void list(@Mixin Output output) {
        List<MethodDescriptor> generators = Stream.concat(data.generators().installed().stream(), stories.generators().installed().stream()).toList();
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

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show what a graph set, stories or a knowledge graph hold.",
            footer = {"", "Examples:", "  gnomon data show path/to/MUTAG", "  gnomon data show kinship --seed 3 --json"})
    void show(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "DATA", description = "A file, a folder, or a generator of gnomon data list.") String name) {
        Shown shown;
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress);
            shown = isRelational(name, options) ? Shown.of(RelationalSummary.of(stories.load(name, options)))
                    : Shown.of(GraphSetSummary.of(data.load(name, options)));
        }
        shown.print(output);
        if (!output.json()) {
            data.generators().named(name).or(() -> stories.generators().named(name))
                    .ifPresent(g -> output.note("parameters: gnomon methods show " + g.id()));
        }
    }

    private boolean isRelational(String name, CallOptions options) {
        Path path = session.resolve(Path.of(name));
        return stories.generators().named(name).isPresent() || Files.exists(path)
                && Stream.of(InstanceSet.class, FactSplits.class).anyMatch(type -> session.services().exchange().importer(type, path, options).isPresent());
    }

    /** What is told of data, for programs and for people. */
    private record Shown(JsonObject document, List<String> lines) {

        static Shown of(GraphSetSummary summary) {
            return new Shown(summary.json(), summary.lines());
        }

        static Shown of(RelationalSummary summary) {
            return new Shown(summary.json(), summary.lines());
        }

        static Shown of(List<RelationalSummary> worlds) {
            JsonObject document = Json.document();
            document.add("worlds", Json.array(worlds, RelationalSummary::json));
            return new Shown(document, worlds.stream().flatMap(world -> world.lines().stream()).toList());
        }

        void print(Output output) {
            if (output.json()) {
                output.document(document);
            } else {
                lines.forEach(output::line);
            }
        }
    }

    @Command(name = "generate", mixinStandardHelpOptions = true,
            description = "Generate a graph set, or stories with the rules that hold in them, into a folder.",
            footer = {"", "Examples:", "  gnomon data generate ba-2motifs --seed 7", "  gnomon data generate ba-shapes --set motifs=40 --out shapes",
                "  gnomon data generate kinship --out family"})
    void generate(@Mixin Output output, @Mixin WorkFlags flags, @Mixin Settings settings,
            @Parameters(paramLabel = "DATA", description = "A generator of gnomon data list.") String name,
            @Option(names = "--format", paramLabel = "FORMAT", description = "Exporter (default: gnomon-graphs, or stories-jsonl for stories).")
            Optional<String> format,
            @Option(names = "--out", paramLabel = "FOLDER", description = "New or empty folder (default: the name of the data).") Optional<Path> out)
            throws IOException {
        OutFolder folder = OutFolder.at(session.resolve(out.orElseGet(() -> Path.of(name))));
        Shown shown;
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress);
            shown = stories.generators().named(name).isPresent()
                    ? Shown.of(generateStories(name, options, settings, format.orElse("stories-jsonl"), folder))
                    : Shown.of(generateGraphs(name, options, settings, format.orElse("gnomon-graphs"), folder));
        }
        shown.document().addProperty("folder", folder.path().toString());
        shown.print(output);
        if (!output.json()) {
            output.line("written to " + folder.path());
        }
    }

    private GraphSetSummary generateGraphs(String name, CallOptions options, Settings settings, String format, OutFolder folder) throws IOException {
        MethodDescriptor generator = session.services().gateway().find(GraphSetGenerator.class, Selectors.parse(name));
        Loaded<GraphSet> loaded = data.generate(Selectors.parse(name), options.withParameters(settings.of(List.of(generator)).getFirst()));
        folder.write(session.services().exchange().write(GraphSet.class, loaded.value(), Selectors.parse(format), options).files());
        return GraphSetSummary.of(loaded);
    }

    private List<RelationalSummary> generateStories(String name, CallOptions options, Settings settings, String format, OutFolder folder)
            throws IOException {
        MethodDescriptor generator = session.services().gateway().find(StoryGenerator.class, Selectors.parse(name));
        return new StoryWorlds(session, options).generate(Selectors.parse(name), settings.of(List.of(generator)).getFirst(), Selectors.parse(format), folder);
    }
}
