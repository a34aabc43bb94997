package org.gnomon.io.onnx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.io.onnx.write.ModelWriter;
import org.gnomon.model.computation.PackedComputation;
import org.osgi.service.component.annotations.Component;

/** Computation graphs as ONNX models that run elsewhere; what it writes, {@link OnnxImporter} reads back as the same graph. */
@Component
@MethodInfo(id = "onnx", label = "ONNX", description = "Writes a computation graph as model.onnx, with random weights, to be run elsewhere")
public final class OnnxExporter implements Exporter<PackedComputation> {

    private static final long SEED = 0;

    @Override
    public Class<PackedComputation> accepts() {
        return PackedComputation.class;
    }

    @Override
    public void write(PackedComputation graph, Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("model.onnx"))) {
            ModelWriter.write(graph, SEED).writeTo(out);
        }
    }
}
