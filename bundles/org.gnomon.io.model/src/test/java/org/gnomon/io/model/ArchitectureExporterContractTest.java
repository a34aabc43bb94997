package org.gnomon.io.model;

import java.util.Optional;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.Importer;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.ExporterContract;

class ArchitectureExporterContractTest extends ExporterContract<PackedComputation> {

    static PackedComputation sample() {
        ComputationBuilder net = new ComputationBuilder("small");
        net.output(net.dense(net.mean(net.relu(net.batchNorm(net.conv(net.input(32, 32, 3), 16, 3, 2)))), 10));
        return net.build();
    }

    @Override
    protected Exporter<PackedComputation> exporter() {
        return new ArchitectureExporter();
    }

    @Override
    protected PackedComputation value() {
        return sample();
    }

    @Override
    protected Optional<Importer<PackedComputation>> importer() {
        return Optional.of(new ArchitectureImporter());
    }
}
