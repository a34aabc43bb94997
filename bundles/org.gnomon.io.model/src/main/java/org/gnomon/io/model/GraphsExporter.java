package org.gnomon.io.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.model.io.GraphSetWriter;
import org.gnomon.model.packed.GraphSet;
import org.osgi.service.component.annotations.Component;

/** Sets of packed graphs as a service; what it writes, {@link GraphsImporter} reads back bit for bit. */
@Component
@MethodInfo(id = "gnomon-graphs", label = "Gnomon graphs", description = "Writes a set of graphs as the file set.graphs.pb.gz")
public final class GraphsExporter implements Exporter<GraphSet> {

    static final String FILE = "set" + GraphsImporter.ENDING;

    @Override
    public Class<GraphSet> accepts() {
        return GraphSet.class;
    }

    @Override
    public void write(GraphSet set, Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
            GraphSetWriter.write(set, out);
        }
    }
}
