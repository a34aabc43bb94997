package org.gnomon.io.safetensors;

import java.util.Optional;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.Importer;
import org.gnomon.model.packed.Gnn;
import org.gnomon.tck.ExporterContract;

class SafetensorsExporterContractTest extends ExporterContract<Gnn> {

    @Override
    protected Exporter<Gnn> exporter() {
        return new SafetensorsExporter();
    }

    @Override
    protected Gnn value() {
        return MemorySource.of(SmallModel.GIN, SmallModel.gin().file()).read();
    }

    @Override
    protected Optional<Importer<Gnn>> importer() {
        return Optional.of(new SafetensorsImporter());
    }
}
