package org.gnomon.io.onnx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.TestRun;

/** Networks that {@code releng/onnx-samples/export.py} writes; tests that need them are skipped where they are absent. */
final class Samples {

    private Samples() {}

    static Path file(String network) {
        String folder = System.getProperty("gnomon.onnx.samples", "");
        Path file = Path.of(folder, network + ".onnx");
        assumeTrue(!folder.isEmpty() && Files.exists(file),
                "no '" + network + "': run releng/onnx-samples/export.py FOLDER and set gnomon.onnx.samples");
        return file;
    }

    static PackedComputation graph(String network) throws IOException {
        return new OnnxImporter().read(new FileSource(file(network)), Limits.DEFAULT, TestRun.seeded(0));
    }
}
