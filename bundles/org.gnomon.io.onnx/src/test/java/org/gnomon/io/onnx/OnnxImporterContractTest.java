package org.gnomon.io.onnx;

import java.io.IOException;
import org.gnomon.api.io.Importer;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class OnnxImporterContractTest extends ImporterContract<PackedComputation> {

    @Override
    protected Importer<PackedComputation> importer() {
        return new OnnxImporter();
    }

    @Override
    protected MemoryFolder sample() throws IOException {
        return MemoryFolder.written(new OnnxExporter(), ExporterTest.everyOperator());
    }
}
