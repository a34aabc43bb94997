package org.gnomon.io.model;

import java.io.IOException;
import org.gnomon.api.io.Importer;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class GraphsImporterContractTest extends ImporterContract<GraphSet> {

    @Override
    protected Importer<GraphSet> importer() {
        return new GraphsImporter();
    }

    @Override
    protected MemoryFolder sample() throws IOException {
        return MemoryFolder.written(new GraphsExporter(), GraphsExporterContractTest.sample());
    }
}
