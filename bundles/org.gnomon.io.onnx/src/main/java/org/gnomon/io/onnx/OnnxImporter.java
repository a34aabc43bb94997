package org.gnomon.io.onnx;

import java.io.IOException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.io.onnx.convert.Conversion;
import org.gnomon.model.computation.PackedComputation;
import org.osgi.service.component.annotations.Component;

/** Networks in ONNX files as computation graphs. */
@Component
@MethodInfo(id = "onnx", label = "ONNX", description = "Reads the architecture of an ONNX model; weights are passed over")
public final class OnnxImporter implements Importer<PackedComputation> {

    @Override
    public Class<PackedComputation> produces() {
        return PackedComputation.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return OnnxFile.in(source);
    }

    @Override
    public PackedComputation read(ImportSource source, Limits limits, Run run) throws IOException {
        return OnnxFile.use(source, limits, run, model -> Conversion.of(model, run).graph());
    }
}
