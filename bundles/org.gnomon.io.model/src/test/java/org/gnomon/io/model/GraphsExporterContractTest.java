package org.gnomon.io.model;

import java.util.List;
import java.util.Optional;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.Importer;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.tck.ExporterContract;
import org.gnomon.tck.SampleGraphs;

class GraphsExporterContractTest extends ExporterContract<GraphSet> {

    static GraphSet sample() {
        return new GraphSet("two", Task.GRAPH, 3, List.of("no", "yes"), List.of("x", "y", "z"),
                List.of(SampleGraphs.connected(1, 6), SampleGraphs.attributed(SampleGraphs.irregular())));
    }

    @Override
    protected Exporter<GraphSet> exporter() {
        return new GraphsExporter();
    }

    @Override
    protected GraphSet value() {
        return sample();
    }

    @Override
    protected Optional<Importer<GraphSet>> importer() {
        return Optional.of(new GraphsImporter());
    }
}
