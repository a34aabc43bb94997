package org.gnomon.io.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.io.GraphSetLimits;
import org.gnomon.model.io.GraphSetReader;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.osgi.service.component.annotations.Component;

/** Sets of packed graphs as a service. */
@Component
@MethodInfo(id = "gnomon-graphs", label = "Gnomon graphs", description = "Reads a set of graphs from a file of packed graphs")
public final class GraphsImporter implements Importer<GraphSet> {

    static final String ENDING = ".graphs.pb.gz";

    @Override
    public Class<GraphSet> produces() {
        return GraphSet.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return SinglePart.in(source, GraphsImporter::isGraphs);
    }

    @Override
    public GraphSet read(ImportSource source, Limits limits, Run run) throws IOException {
        String part = SinglePart.of(source, GraphsImporter::isGraphs, "'" + ENDING + "'", limits);
        try (InputStream in = source.open(part)) {
            GraphSetReader reader = new GraphSetReader(in, part,
                    new GraphSetLimits(limits.maxBytes(), limits.maxItems(), limits.maxNodes(), limits.maxEdges()));
            run.phase("read graphs", reader.header().graphCount());
            List<PackedGraph> graphs = new ArrayList<>();
            while (reader.hasNext()) {
                graphs.add(reader.next());
                run.step();
            }
            return reader.header().set(graphs);
        }
    }

    private static boolean isGraphs(String part) {
        return part.endsWith(ENDING);
    }
}
