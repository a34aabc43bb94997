package org.gnomon.io.tensorflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gnomon.io.tensorflow.GraphDefWriter.message;
import static org.gnomon.io.tensorflow.GraphDefWriter.numbers;
import static org.gnomon.io.tensorflow.GraphDefWriter.shape;
import static org.gnomon.io.tensorflow.GraphDefWriter.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.EndlessStream;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileGraphsTest {

    private static void refused(GraphDefWriter out, String... parts) {
        refused(out.bytes(), parts);
    }

    private static void refused(byte[] bytes, String... parts) {
        assertThatThrownBy(() -> Reading.read(bytes)).isInstanceOf(RefusedInput.class)
                .satisfies(e -> Arrays.stream(parts).forEach(part -> assertThat(e).hasMessageContaining(part)));
    }

    private static GraphDefWriter start(int... sizes) {
        GraphDefWriter out = new GraphDefWriter();
        out.node("input", "Placeholder", List.of(), shape("shape", sizes));
        return out;
    }

    @Test
    void aFileCutAnywhereIsReadOrRefused() throws IOException {
        byte[] whole = TensorflowTwin.of(TensorflowImporterTest.small()).bytes();
        int refused = 0;
        for (int length = 0; length < whole.length; length += 1 + length / 50) {
            try {
                Reading.read(Arrays.copyOf(whole, length));
            } catch (RefusedInput expected) {
                refused++;
            }
        }
        assertThat(refused).as("only cuts between nodes leave a graph").isGreaterThan(50);
    }

    @Test
    void aCycleIsRefusedWithANodeOnIt() {
        GraphDefWriter out = start(1, 8, 8, 4);
        out.node("a", "AddV2", List.of("input", "b"));
        out.node("b", "Relu", List.of("a"));
        refused(out, "x.pb, node '", "is on a cycle");
    }

    @Test
    void whatIsMissingOrThereTwiceIsNamed() {
        GraphDefWriter missing = start(1, 8, 8, 4);
        missing.node("a", "Relu", List.of("nowhere:0"));
        refused(missing, "node 'a' (Relu)", "reads 'nowhere', which does not exist");
        GraphDefWriter twice = start(1, 8, 8, 4);
        twice.node("input", "Relu", List.of());
        refused(twice, "node 'input'", "is there twice");
        refused(new GraphDefWriter(), "no placeholder");
        refused(new byte[] {1, 2, 3}, "byte");
    }

    @Test
    void sizesThatCannotBeAreRefused() {
        refused(start(1, 2_000_000_000, 8, 4), "node 'input' (Placeholder)", "2000000000");
        refused(start(1, -1, 8, 4), "node 'input'", "-1");
        refused(start(1, 8, 4), "3 dimensions");
        GraphDefWriter conv = start(1, 8, 8, 4);
        conv.node("c", "Conv2D", List.of("input", conv.variable("k", 3, 3, 0, 4)), numbers("strides", 1, 1, 1, 1));
        refused(conv, "node 'c' (Conv2D)", "a size of 0");
        GraphDefWriter stride = start(1, 8, 8, 4);
        stride.node("c", "Conv2D", List.of("input", stride.variable("k", 3, 3, 4, 4)), numbers("strides", 0, 0, 0, 0));
        refused(stride, "node 'c' (Conv2D)", "stride 0");
        GraphDefWriter kernel = start(1, 8, 8, 4);
        kernel.node("c", "Conv2D", List.of("input", kernel.variable("k", 3, 3, 5, 4)));
        refused(kernel, "node 'c' (Conv2D)", "weights for 5 channels; 4 come in");
        GraphDefWriter free = start(1, 8, 8, 4);
        free.node("c", "Conv2D", List.of("input", "input"));
        refused(free, "not constant; freeze");
        GraphDefWriter padding = start(1, 8, 8, 4);
        padding.node("p", "MaxPool", List.of("input"), numbers("ksize", 1, 9, 9, 1), text("padding", "MIRROR"));
        refused(padding, "'MIRROR'");
    }

    @Test
    void longTextsAndNumbersAreRefusedBeforeTheyAreRead() {
        refused(message(out -> {
            out.writeTag(1, 2);
            out.writeUInt32NoTag(2_100_000_000);
            out.writeTag(1, 2);
            out.writeUInt32NoTag(2_000_000_000);
        }), "byte", "a text of 2000000000 bytes");
        refused(message(out -> {
            out.writeTag(1, 2);
            out.writeUInt32NoTag(-5);
        }), "byte");
    }

    @Test
    @Timeout(60)
    void manyNodesAreRefusedBeforeTheyAreRead() {
        byte[] node = message(out -> out.writeByteArray(1, message(n -> {
            n.writeString(1, "a");
            n.writeString(2, "Relu");
        })));
        InputStream many = new EndlessStream(new byte[0], node);
        assertThatThrownBy(() -> new TensorflowImporter().read(new SingleFile("x.pb", 1, () -> many), Limits.DEFAULT, TestRun.seeded(1)))
                .isInstanceOf(RefusedInput.class).hasMessageContaining("more than 100000 nodes");
    }
}
