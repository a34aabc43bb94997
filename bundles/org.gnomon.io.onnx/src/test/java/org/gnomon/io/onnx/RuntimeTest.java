package org.gnomon.io.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.FutureTask;
import org.gnomon.model.computation.PackedComputation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exported networks run in onnxruntime 1.29. Its native code needs more stack than threads of Java have: with 1 MB it ends the process. */
class RuntimeTest {

    private static final long STACK = 16 << 20;

    @TempDir
    private Path folder;

    @Test
    void aNetworkWithEveryOperatorRuns() throws Exception {
        assertRuns(ExporterTest.everyOperator(), 10, 48);
    }

    @Test
    void resnetRuns() throws Exception {
        assertRuns(Samples.graph("resnet18"), 1000);
    }

    private void assertRuns(PackedComputation graph, int... outputSizes) throws Exception {
        FutureTask<Void> task = new FutureTask<>(() -> {
            run(graph, outputSizes);
            return null;
        });
        new Thread(null, task, "onnxruntime", STACK).start();
        task.get();
    }

    private void run(PackedComputation graph, int... outputSizes) throws IOException, OrtException {
        new OnnxExporter().write(graph, folder);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(folder.resolve("model.onnx").toString(), new OrtSession.SessionOptions());
                OnnxTensor input = image(environment, session);
                OrtSession.Result result = session.run(Map.of(session.getInputNames().iterator().next(), input))) {
            assertThat(result.size()).isEqualTo(outputSizes.length);
            for (int output = 0; output < outputSizes.length; output++) {
                assertSpread(((OnnxTensor) result.get(output)).getFloatBuffer(), outputSizes[output]);
            }
        }
    }

    private static void assertSpread(FloatBuffer values, int size) {
        float[] numbers = new float[values.remaining()];
        values.get(numbers);
        assertThat(numbers).hasSize(size);
        for (float number : numbers) {
            assertThat(number).isFinite();
        }
        assertThat(numbers[0]).isNotEqualTo(numbers[1]);
    }

    private static OnnxTensor image(OrtEnvironment environment, OrtSession session) throws OrtException {
        long[] shape = ((TensorInfo) session.getInputInfo().values().iterator().next().getInfo()).getShape();
        float[] pixels = new float[(int) (shape[1] * shape[2] * shape[3])];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) random.nextGaussian();
        }
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(pixels), shape);
    }
}
