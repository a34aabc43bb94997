package org.gnomon.io.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.convert.ArchitectureGraphs;
import org.gnomon.model.io.DocumentForm;
import org.gnomon.model.io.ModelDocuments;
import org.osgi.service.component.annotations.Component;

/** Computation graphs as Gnomon's model documents as a service. */
@Component
@MethodInfo(id = "gnomon-document", label = "Gnomon document", description = "Writes a computation graph as the model document graph.gnomonx")
public final class GraphExporter implements Exporter<ComputationGraph> {

    static final String FILE = "graph" + DocumentForm.XMI.extension();

    @Override
    public Class<ComputationGraph> accepts() {
        return ComputationGraph.class;
    }

    @Override
    public void write(ComputationGraph graph, Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
            ModelDocuments.save(ArchitectureGraphs.document(graph), DocumentForm.XMI, out);
        }
    }
}
