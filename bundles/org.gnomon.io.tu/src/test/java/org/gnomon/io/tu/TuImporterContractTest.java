package org.gnomon.io.tu;

import org.gnomon.api.io.Importer;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class TuImporterContractTest extends ImporterContract<GraphSet> {

    @Override
    protected Importer<GraphSet> importer() {
        return new TuImporter();
    }

    @Override
    protected MemoryFolder sample() {
        return MemoryFolder.of("tiny").with("T_A.txt", "1, 3\n3, 1\n1, 2\n2, 1\n5, 4\n4, 5\n").with("T_graph_indicator.txt", "1\n1\n1\n2\n2\n")
                .with("T_graph_labels.txt", "3\n-1\n").with("T_node_labels.txt", "5\n7\n5\n6\n6\n");
    }
}
