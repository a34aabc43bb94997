package org.gnomon.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.io.ImportReport;
import org.gnomon.host.Exchange.Exported;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.check.Finding;
import org.gnomon.model.check.GraphChecks;
import org.gnomon.model.check.GraphRepairs;
import org.gnomon.model.computation.GraphStatistics;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.convert.ArchitectureGraphs;
import org.gnomon.report.ArchitectureDrawing;
import org.gnomon.report.ArchitectureDrawing.Detail;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Networks as computation graphs: look at one, check it, convert it, draw it. */
@Command(name = "model", mixinStandardHelpOptions = true,
        description = "Show, check, convert, measure or draw a network as a computation graph; report on a foreign file.",
        footer = {"", "Examples:", "  gnomon model show nb-201:333s31", "  gnomon model convert resnet50.onnx --out resnet50"})
final class ModelCommand {

    private final Session session;

    ModelCommand(Session session) {
        this.session = session;
    }

    private ComputationGraph load(Output output, WorkFlags flags, String network) {
        try (ProgressLine progress = flags.progress(output)) {
            return new NetworkGraphs(session, flags.runs()).load(network, flags.options(progress));
        }
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show what a network is made of.",
            footer = {"", "Examples:", "  gnomon model show nb-201:333s31", "  gnomon model show resnet50.onnx --nodes --json"})
    void show(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "NETWORK", description = NetworkGraphs.DESCRIPTION) String network,
            @Option(names = "--nodes", description = "List every node with shapes, window and costs.") boolean nodes) {
        GraphListing listing = new GraphListing(load(output, flags, network));
        if (output.json()) {
            output.document(listing.json(nodes));
            return;
        }
        listing.summary().forEach(output::line);
        if (nodes) {
            output.line("");
            output.table(listing.nodes());
        }
    }

    @Command(name = "check", mixinStandardHelpOptions = true,
            description = "Check a network against the invariants of computation graphs; exit code 3 where it breaks one.",
            footer = {"", "Examples:", "  gnomon model check edited.gnomonx", "  gnomon model check edited.gnomonx --fix repaired --json"})
    int check(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "NETWORK", description = NetworkGraphs.DESCRIPTION) String network,
            @Option(names = "--fix", paramLabel = "FOLDER", description = "Repair what can be repaired and write the result to a new or empty folder.")
            Optional<Path> fix) throws IOException {
        ComputationGraph graph = load(output, flags, network);
        List<String> changes = List.of();
        if (fix.isPresent()) {
            OutFolder folder = OutFolder.at(session.resolve(fix.get()));
            changes = GraphRepairs.apply(graph);
            folder.write(written(output, flags, ComputationGraph.class, graph, "gnomon-document").files());
        }
        List<Finding> findings = GraphChecks.check(graph);
        if (output.json()) {
            output.document(json(findings, changes));
        } else {
            changes.forEach(change -> output.line("repaired " + change));
            findings.forEach(finding -> output.line(finding.toString()));
            output.line(findings.isEmpty() ? "sound: " + Numbers.count(graph.getNodes().size(), "node") + ", no findings"
                    : Numbers.count(findings.size(), "finding"));
        }
        return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR) ? ExitCode.REFUSED : ExitCode.OK;
    }

    private static JsonObject json(List<Finding> findings, List<String> changes) {
        JsonObject document = Json.document();
        document.add("findings", Json.array(findings, f -> {
            JsonObject json = new JsonObject();
            json.addProperty("invariant", f.id());
            json.addProperty("severity", Json.name(f.severity()));
            json.addProperty("path", f.path());
            json.addProperty("message", f.message());
            json.addProperty("fix", f.fix());
            return json;
        }));
        document.add("repaired", Json.strings(changes));
        return document;
    }

    @Command(name = "report", mixinStandardHelpOptions = true,
            description = "Say what is in a foreign file, and which of it a computation graph cannot say and where.",
            footer = {"", "Examples:", "  gnomon model report resnet50.onnx", "  gnomon model report detector.onnx --json"})
    void report(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "FILE", description = "A file or folder that an importer reports on.") Path file) {
        try (ProgressLine progress = flags.progress(output)) {
            ImportReportListing listing = new ImportReportListing(session.services().exchange()
                    .read(ImportReport.class, session.resolve(file), flags.options(progress)).value());
            if (output.json()) {
                output.document(listing.json());
            } else {
                listing.lines().forEach(output::line);
            }
        }
    }

    @Command(name = "convert", mixinStandardHelpOptions = true, description = "Write an architecture in another format.",
            footer = {"", "Examples:", "  gnomon model convert resnet50.onnx --out resnet50",
                "  gnomon model convert nb-201:333s31 --format gnomon-architecture --out best"})
    void convert(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "NETWORK", description = NetworkGraphs.DESCRIPTION) String network,
            @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "gnomon-architecture",
                    description = "Exporter of gnomon methods list --kind exporter (default: ${DEFAULT-VALUE}).") String format,
            @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "New or empty folder.") Path out) throws IOException {
        OutFolder folder = OutFolder.at(session.resolve(out));
        PackedComputation architecture = ArchitectureGraphs.packed(load(output, flags, network));
        Exported exported = written(output, flags, PackedComputation.class, architecture, format);
        folder.write(exported.files());
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("network", architecture.id());
            document.addProperty("folder", folder.path().toString());
            document.add("files", Json.strings(exported.files().keySet()));
            output.document(document);
        } else {
            exported.files().keySet().forEach(file -> output.line("written " + folder.path().resolve(file)));
        }
    }

    private <T> Exported written(Output output, WorkFlags flags, Class<T> type, T value, String format) {
        try (ProgressLine progress = flags.progress(output)) {
            return session.services().exchange().write(type, value, Selectors.parse(format), flags.options(progress));
        }
    }

    @Command(name = "stats", mixinStandardHelpOptions = true, description = "Show costs and operators of an architecture.",
            footer = {"", "Examples:", "  gnomon model stats nb-201:333s31", "  gnomon model stats resnet50.onnx --json"})
    void stats(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "NETWORK", description = NetworkGraphs.DESCRIPTION) String network) {
        StatisticsListing listing = new StatisticsListing(GraphStatistics.of(ArchitectureGraphs.packed(load(output, flags, network))));
        if (output.json()) {
            output.document(listing.json());
        } else {
            listing.summary().forEach(output::line);
            output.line("");
            output.table(listing.operators());
        }
    }

    @Command(name = "draw", mixinStandardHelpOptions = true, description = "Draw an architecture as SVG, layer by layer.",
            footer = {"", "Examples:", "  gnomon model draw nb-201:333s31 --out best.svg",
                    "  gnomon model draw resnet50.onnx --detail chains --out resnet50.svg"})
    void draw(@Mixin Output output, @Mixin WorkFlags flags,
            @Parameters(paramLabel = "NETWORK", description = NetworkGraphs.DESCRIPTION) String network,
            @Option(names = "--detail", paramLabel = "WHAT", defaultValue = "auto",
                    description = "What one box stands for: nodes, chains, blocks or auto (default: ${DEFAULT-VALUE}).") Detail detail,
            @Option(names = "--out", paramLabel = "FILE", description = "Where to write it (default: standard output).")
                    Optional<Path> out) throws IOException {
        String svg = ArchitectureDrawing.svg(ArchitectureGraphs.packed(load(output, flags, network)), detail);
        if (out.isEmpty()) {
            output.line(svg);
            return;
        }
        Path file = session.resolve(out.get());
        Files.writeString(file, svg);
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("file", file.toString());
            output.document(document);
        } else {
            output.line("written " + file);
        }
    }
}
