package org.gnomon.io.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.convert.ArchitectureGraphs;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class GraphImporterContractTest extends ImporterContract<ComputationGraph> {

    @Override
    protected Importer<ComputationGraph> importer() {
        return new GraphImporter();
    }

    @Override
    protected MemoryFolder sample() throws IOException {
        return MemoryFolder.written(new GraphExporter(), GraphExporterContractTest.sample());
    }

    @Override
    protected PackedComputation compared(ComputationGraph graph) {
        return ArchitectureGraphs.packed(graph);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ComputationGraph read = importer().read(sample(), Limits.DEFAULT, TestRun.seeded(0));
        assertThat(compared(read)).isEqualTo(ArchitectureExporterContractTest.sample());
    }
}
