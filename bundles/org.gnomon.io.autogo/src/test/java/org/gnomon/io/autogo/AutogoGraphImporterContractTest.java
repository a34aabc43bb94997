package org.gnomon.io.autogo;

import org.gnomon.api.io.Importer;
import org.gnomon.model.computation.ComputationBuilder;

import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class AutogoGraphImporterContractTest extends ImporterContract<PackedComputation> {

    @Override
    protected Importer<PackedComputation> importer() {
        return new AutogoGraphImporter();
    }

    @Override
    protected MemoryFolder sample() {
        ComputationBuilder net = new ComputationBuilder("small");
        net.output(net.dense(net.mean(net.relu(net.batchNorm(net.conv(net.input(32, 32, 3), 16, 3, 2)))), 10));
        return MemoryFolder.of("small").with("small.json", RecordText.authors(net.build()));
    }
}
