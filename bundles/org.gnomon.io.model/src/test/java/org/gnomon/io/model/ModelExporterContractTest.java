package org.gnomon.io.model;

import java.util.Optional;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.Importer;
import org.gnomon.model.packed.Gnn;
import org.gnomon.tck.ExporterContract;
import org.gnomon.tck.SampleNetworks;

class ModelExporterContractTest extends ExporterContract<Gnn> {

    static Gnn sample() {
        return SampleNetworks.all(7, Gnn.Task.NODE).skip(1).findFirst().orElseThrow();
    }

    @Override
    protected Exporter<Gnn> exporter() {
        return new ModelExporter();
    }

    @Override
    protected Gnn value() {
        return sample();
    }

    @Override
    protected Optional<Importer<Gnn>> importer() {
        return Optional.of(new ModelImporter());
    }
}
