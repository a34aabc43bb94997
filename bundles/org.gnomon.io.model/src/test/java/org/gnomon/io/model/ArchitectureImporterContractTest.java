package org.gnomon.io.model;

import java.io.IOException;
import org.gnomon.api.io.Importer;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class ArchitectureImporterContractTest extends ImporterContract<PackedComputation> {

    @Override
    protected Importer<PackedComputation> importer() {
        return new ArchitectureImporter();
    }

    @Override
    protected MemoryFolder sample() throws IOException {
        return MemoryFolder.written(new ArchitectureExporter(), ArchitectureExporterContractTest.sample());
    }
}
