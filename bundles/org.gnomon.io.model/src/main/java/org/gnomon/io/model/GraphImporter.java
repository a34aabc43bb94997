package org.gnomon.io.model;

import java.io.IOException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.gnn.GnnModel;
import org.osgi.service.component.annotations.Component;

/** Computation graphs from Gnomon's model documents as a service, unchecked: to look at them, to check and to repair them. */
@Component
@MethodInfo(id = "gnomon-document", label = "Gnomon document",
        description = "Reads the computation graph of a model document, of an architecture or of a graph neural network, binary or XMI")
public final class GraphImporter implements Importer<ComputationGraph> {

    @Override
    public Class<ComputationGraph> produces() {
        return ComputationGraph.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return Documents.in(source);
    }

    @Override
    public ComputationGraph read(ImportSource source, Limits limits, Run run) throws IOException {
        Documents.Content content = Documents.read(source, limits, run);
        return content.roots().stream().anyMatch(ComputationGraph.class::isInstance) ? content.only(ComputationGraph.class)
                : content.only(GnnModel.class).getGraph();
    }
}
