package org.gnomon.io.onnx;

import org.gnomon.api.io.Exporter;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.ExporterContract;

class OnnxExporterContractTest extends ExporterContract<PackedComputation> {

    @Override
    protected Exporter<PackedComputation> exporter() {
        return new OnnxExporter();
    }

    @Override
    protected PackedComputation value() {
        return ExporterTest.everyOperator();
    }
}
