package org.gnomon.io.model;

import java.io.IOException;
import org.gnomon.api.io.Importer;
import org.gnomon.model.packed.Gnn;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class ModelImporterContractTest extends ImporterContract<Gnn> {

    @Override
    protected Importer<Gnn> importer() {
        return new ModelImporter();
    }

    @Override
    protected MemoryFolder sample() throws IOException {
        return MemoryFolder.written(new ModelExporter(), ModelExporterContractTest.sample());
    }
}
