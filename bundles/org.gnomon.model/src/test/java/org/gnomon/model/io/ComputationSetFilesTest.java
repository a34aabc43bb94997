package org.gnomon.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.Window;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;

class ComputationSetFilesTest {

    private static final GraphSetLimits SMALL = new GraphSetLimits(1 << 20, 100, 2000, 4000);

    /** Chains with shortcuts, kernels and widths by chance. */
    static List<LabelledComputation> graphs(int count) {
        SplittableRandom random = new SplittableRandom(5);
        List<LabelledComputation> graphs = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            ComputationBuilder net = new ComputationBuilder("g" + g);
            int x = net.input(32, 32, 3);
            for (int layer = 0; layer < 1 + g % 5; layer++) {
                int conv = net.batchNorm(net.conv(x, 8 * random.nextInt(1, 4), 3, 1 + random.nextInt(2)));
                x = net.sum(net.relu(conv), net.identity(conv));
            }
            net.output(net.dense(net.mean(x), 10));
            graphs.add(new LabelledComputation(net.build(), g % 2, g % 3 == 0 ? Double.NaN : random.nextDouble(), g));
        }
        return graphs;
    }

    private static ComputationSetHeader header(int count) {
        return new ComputationSetHeader("set", "family", List.of("family", "family@192"), List.of("accuracy", "latency"), count);
    }

    static byte[] write(List<LabelledComputation> graphs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ComputationSetWriter writer = new ComputationSetWriter(bytes, header(graphs.size()))) {
            for (LabelledComputation graph : graphs) {
                writer.write(graph);
            }
        }
        return bytes.toByteArray();
    }

    private static List<LabelledComputation> read(byte[] bytes, GraphSetLimits limits) throws IOException {
        ComputationSetReader reader = new ComputationSetReader(new ByteArrayInputStream(bytes), "f", limits);
        List<LabelledComputation> graphs = new ArrayList<>();
        while (reader.hasNext()) {
            graphs.add(reader.next());
        }
        return graphs;
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        List<LabelledComputation> graphs = graphs(20);
        byte[] bytes = write(graphs);
        assertThat(read(bytes, SMALL)).isEqualTo(graphs);
        assertThat(write(graphs)).isEqualTo(bytes);
        assertThat(new ComputationSetReader(new ByteArrayInputStream(bytes), "f", SMALL).header()).isEqualTo(header(20));
        assertThat(read(write(List.of()), SMALL)).isEmpty();
    }

    @Test
    void everyPartOfAnOperationIsKept() throws IOException {
        Window window = new Window(3, 5, 2, 1, 4, 6, new Padding(Padding.Mode.EXPLICIT, 1, 2, 3, 4), 2, true);
        List<Operation> operations = List.of(
                new Operation(Operator.INPUT, new FeatureShape(30, 20, 4), new FeatureShape(30, 20, 4), Window.NONE, false),
                new Operation(Operator.CONV, new FeatureShape(30, 20, 4), new FeatureShape(12, 6, 1 << 24), window, true),
                new Operation(Operator.RESERVED5, new FeatureShape(1, 1, 1), new FeatureShape(1, 1, 2), window.padded(Padding.VALID), false));
        LabelledComputation graph = new LabelledComputation(new PackedComputation("", operations, List.of(new int[0], new int[] {0}, new int[] {1, 0, 1})), 0,
                -1.5, Double.NaN);
        assertThat(read(write(List.of(graph)), SMALL)).containsExactly(graph);
    }

    @Test
    void whatDoesNotBelongIntoAFileIsNotWritten() throws IOException {
        LabelledComputation graph = graphs(1).getFirst();
        ComputationSetWriter writer = new ComputationSetWriter(new ByteArrayOutputStream(), header(2));
        assertThatThrownBy(() -> writer.write(new LabelledComputation(graph.graph(), 0, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.write(new LabelledComputation(graph.graph(), 2, 1, 1))).isInstanceOf(IllegalArgumentException.class);
        writer.write(graph);
        assertThatThrownBy(writer::close).isInstanceOf(IOException.class).hasMessage("only 1 of 2 graphs were written");
        assertThatThrownBy(() -> new LabelledComputation(graph.graph(), 0, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void truncatedAnywhereIsRefused() throws IOException {
        byte[] whole = write(graphs(6));
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), "");
        }
        byte[] unpacked = unpack(whole);
        for (int length = 0; length < unpacked.length; length++) {
            refused(gzip(Arrays.copyOf(unpacked, length)), "message ");
        }
    }

    @Test
    void anyDamageIsRefusedOrRead() throws IOException {
        byte[] whole = unpack(write(graphs(6)));
        SplittableRandom random = new SplittableRandom(2);
        int refused = 0;
        for (int i = 0; i < 5000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                read(gzip(damaged), SMALL);
            } catch (RefusedInput e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(500, 4999);
    }

    @Test
    void limitsHoldForAllGraphsTogether() throws IOException {
        byte[] bytes = write(graphs(20));
        int nodes = graphs(20).stream().mapToInt(g -> g.graph().nodeCount()).sum();
        assertThatThrownBy(() -> read(bytes, new GraphSetLimits(1 << 20, 19, 2000, 4000))).isInstanceOf(RefusedInput.class)
                .hasMessage("f, message 0: 20 graphs; the limit is 19");
        assertThatThrownBy(() -> read(bytes, new GraphSetLimits(1 << 20, 100, nodes - 1, 4000))).isInstanceOf(RefusedInput.class)
                .hasMessage("f, message 20: " + nodes + " nodes; the limit is " + (nodes - 1));
    }

    @Test
    void wrongContentIsRefusedWithItsPlace() throws IOException {
        refused(file(out -> { }, out -> { }), "message 0: format version is 0");
        refused(file(ComputationSetFilesTest::one, out -> { }), "message 1: computation '' has 0 nodes");
        refused(file(ComputationSetFilesTest::one, out -> out.writeUInt32(ComputationSetFields.GRAPH_SPACE, 1)), "space is 1; the file has 1");
        refused(file(ComputationSetFilesTest::one, out -> out.writeUInt32(ComputationSetFields.GRAPH_OPERATION, 0)), "0 input counts for 1 nodes");
        refused(file(ComputationSetFilesTest::one, out -> {
            out.writeUInt32(ComputationSetFields.GRAPH_OPERATION, 0);
            out.writeUInt32(ComputationSetFields.GRAPH_INPUT_COUNT, 0);
        }), "node 0 has the operation 0; there are 0 up to here");
        refused(file(ComputationSetFilesTest::one, out -> operation(out, 99)), "operator is 99; allowed: 0..31");
        refused(file(ComputationSetFilesTest::one, out -> {
            operation(out, 1);
            out.writeUInt32(ComputationSetFields.GRAPH_OPERATION, 0);
            out.writeUInt32(ComputationSetFields.GRAPH_INPUT_COUNT, 1);
            out.writeUInt32(ComputationSetFields.GRAPH_INPUT_DISTANCE, 0);
        }), "reads node 0; allowed: nodes before it");
        refused(file(ComputationSetFilesTest::one, out -> {
            out.writeUInt32(ComputationSetFields.GRAPH_OPERATION, 0);
            out.writeUInt32(ComputationSetFields.GRAPH_INPUT_COUNT, -1);
            operation(out, 1);
        }), "node 0 has 4294967295 inputs; 0 are left");
    }

    private static void one(CodedOutputStream out) throws IOException {
        out.writeUInt32(ComputationSetFields.HEADER_VERSION, 1);
        out.writeString(ComputationSetFields.HEADER_SPACE, "s");
        out.writeUInt32(ComputationSetFields.HEADER_GRAPH_COUNT, 1);
    }

    private static void operation(CodedOutputStream out, int operator) throws IOException {
        DelimitedOutput.nested(ComputationSetFields.GRAPH_NEW_OPERATION, nested -> {
            nested.writeUInt32(1, operator);
            for (int field : new int[] {2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 19}) {
                nested.writeUInt32(field, 1);
            }
        }, out);
    }

    private static byte[] file(DelimitedOutput.Fields header, DelimitedOutput.Fields graph) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DelimitedOutput out = new DelimitedOutput(bytes);
        out.message(header);
        out.message(graph);
        out.finish();
        return bytes.toByteArray();
    }

    private static void refused(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes, SMALL)).isInstanceOf(RefusedInput.class).hasMessageContaining(message);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] unpack(byte[] bytes) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
}
