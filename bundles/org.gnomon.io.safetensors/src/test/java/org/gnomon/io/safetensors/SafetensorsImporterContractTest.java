package org.gnomon.io.safetensors;

import java.io.IOException;
import org.gnomon.api.io.Importer;
import org.gnomon.model.packed.Gnn;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;
import org.gnomon.tck.SampleNetworks;

class SafetensorsImporterContractTest extends ImporterContract<Gnn> {

    @Override
    protected Importer<Gnn> importer() {
        return new SafetensorsImporter();
    }

    @Override
    protected MemoryFolder sample() throws IOException {
        return MemoryFolder.written(new SafetensorsExporter(), SampleNetworks.all(7, Gnn.Task.GRAPH).findFirst().orElseThrow());
    }
}
