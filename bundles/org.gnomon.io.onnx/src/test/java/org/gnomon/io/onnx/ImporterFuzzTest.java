package org.gnomon.io.onnx;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;

/**
 * Any bytes are read or refused. The build runs the files of the corpus; with {@code JAZZER_FUZZ=1} in the environment the fuzzer looks for new ones.
 */
class ImporterFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        SingleFile source = SingleFile.of("model.onnx", bytes);
        try {
            new OnnxReportImporter().read(source, Limits.DEFAULT, TestRun.seeded(0));
            new OnnxImporter().read(source, Limits.DEFAULT, TestRun.seeded(0));
        } catch (RefusedInput e) {
            if (e.getMessage().contains("not a usable ONNX model")) {
                throw e;
            }
        }
    }
}
