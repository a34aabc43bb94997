package org.gnomon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Exchange.Imported;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Origin;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.convert.ArchitectureGraphs;
import org.gnomon.model.convert.GnnModels;
import org.gnomon.model.packed.Gnn;

/** Networks as users name them, as computation graphs: an architecture of a space, or a file that some importer reads. */
final class NetworkGraphs {

    /** What the parameter of every command that takes one says. */
    static final String DESCRIPTION = "A file or folder, or SPACE:ARCHITECTURE, for example nb-201:333s31.";

    private final Session session;
    private final Spaces spaces;
    private final LabelSpaces variants;
    private final Models models;

    NetworkGraphs(Session session, Path runs) {
        this.session = session;
        spaces = new Spaces(session);
        variants = new LabelSpaces(session);
        models = new Models(session, runs);
    }

    ComputationGraph load(String name, CallOptions options) {
        Path path = session.resolve(Path.of(name));
        int colon = name.indexOf(':');
        if (colon > 0 && !Files.exists(path)) {
            return ofSpace(name.substring(0, colon), name.substring(colon + 1), options);
        }
        if (!Files.exists(path)) {
            return GnnModels.model(models.load(name, options).value()).getGraph();
        }
        if (reads(ComputationGraph.class, path, options)) {
            return session.services().exchange().read(ComputationGraph.class, path, options).value();
        }
        if (!reads(PackedComputation.class, path, options) && reads(Gnn.class, path, options)) {
            return GnnModels.model(models.load(name, options).value()).getGraph();
        }
        Imported<PackedComputation> imported = session.services().exchange().read(PackedComputation.class, path, options);
        return ArchitectureGraphs.graph(imported.value(), origin(imported.call().method().id()));
    }

    /** Importers of foreign formats are called by the format. */
    private static Origin origin(String importer) {
        return Arrays.stream(Origin.values()).filter(origin -> origin.name().equalsIgnoreCase(importer)).findFirst().orElse(Origin.GENERATED);
    }

    private boolean reads(Class<?> type, Path path, CallOptions options) {
        return session.services().exchange().importer(type, path, options).isPresent();
    }

    private ComputationGraph ofSpace(String space, String text, CallOptions options) {
        if (variants.isVariant(space)) {
            return variants.with(space, options, (s, run) -> ArchitectureGraphs.graph(s.toGraph(s.parse(text)), Origin.GENERATED));
        }
        Optional<MethodDescriptor> known = spaces.installed().stream().filter(s -> Selectors.parse(space).accepts(s.id(), s.version())).findFirst();
        if (known.isEmpty()) {
            List<String> ids = spaces.installed().stream().map(MethodDescriptor::id).toList();
            throw new BadRequest(Reason.NOT_FOUND, "there is no file '" + space + ":" + text + "' and no search space '" + space + "'; installed spaces: "
                    + String.join(", ", ids), "try: gnomon spaces list");
        }
        return spaces.with(space, new Settings(), options, (s, run) -> ArchitectureGraphs.graph(s.toGraph(s.parse(text)), Origin.GENERATED)).value();
    }
}
