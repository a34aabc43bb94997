package org.gnomon.io.tensorflow;

import org.gnomon.api.io.Importer;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class TensorflowImporterContractTest extends ImporterContract<PackedComputation> {

    @Override
    protected Importer<PackedComputation> importer() {
        return new TensorflowImporter();
    }

    @Override
    protected MemoryFolder sample() {
        return MemoryFolder.of("small").with("small.pb", TensorflowTwin.of(TensorflowImporterTest.small()).bytes());
    }
}
