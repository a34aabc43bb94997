package org.gnomon.io.tensorflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gnomon.io.tensorflow.GraphDefWriter.numbers;
import static org.gnomon.io.tensorflow.GraphDefWriter.shape;
import static org.gnomon.io.tensorflow.GraphDefWriter.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.tck.reference.GoldenGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TensorflowImporterTest {

    static PackedComputation small() {
        ComputationBuilder net = new ComputationBuilder("small");
        int x = net.relu(net.batchNorm(net.conv(net.input(32, 32, 3), 16, 3, 2)));
        int y = net.batchNorm(net.depthwise(x, 5, 1));
        net.output(net.dense(net.identity(net.mean(net.concat(List.of(net.maxPool(net.sum(x, y), 3, 2), net.avgPool(y, 3, 2))))), 10));
        return net.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NB201-Net1552", "HiAMLNet4153", "TwoPathNet4860", "InceptionNet226", "NB101-Net10043"})
    void theTwinOfAReferenceGraphGivesTheGraphBack(String name) throws IOException {
        PackedComputation graph = GoldenGraphs.named(name);
        assertThat(StructureDigest.of(Reading.read(TensorflowTwin.of(graph).bytes()))).isEqualTo(StructureDigest.of(graph));
    }

    @Test
    void nodesMayStandInAnyOrder() throws IOException {
        for (long seed = 0; seed < 10; seed++) {
            PackedComputation read = Reading.read(TensorflowTwin.of(small()).shuffled(seed).bytes());
            assertThat(StructureDigest.of(read)).isEqualTo(StructureDigest.of(small()));
            assertThat(ComputationCheck.findings(read)).isEmpty();
        }
    }

    @Test
    void hardSwishIsReLU6AndAProduct() throws IOException {
        GraphDefWriter out = start();
        out.constant("three", 3);
        out.node("act/add", "AddV2", List.of("input", "three"));
        out.node("act/Relu6", "Relu6", List.of("act/add"));
        out.constant("sixth", 1);
        out.node("act/mul", "Mul", List.of("act/Relu6", "sixth"));
        out.node("act/mul_1", "Mul", List.of("input", "act/mul"));
        assertThat(operators(out)).containsExactly("Input", "ReLU6", "Mul", "Output");
    }

    @Test
    void squeezeAndExciteGatesTheChannels() throws IOException {
        GraphDefWriter out = start();
        out.node("se/Mean", "Mean", List.of("input", out.constant("axes", 1, 2)));
        out.node("se/Conv2D", "Conv2D", List.of("se/Mean", out.variable("se/kernel", 1, 1, 4, 4)), numbers("strides", 1, 1, 1, 1),
                text("padding", "VALID"));
        out.node("se/BiasAdd", "BiasAdd", List.of("se/Conv2D", out.variable("se/bias", 4)));
        out.node("se/Relu6", "Relu6", List.of("se/BiasAdd"));
        out.node("se/mul", "Mul", List.of("input", "se/Relu6"));
        PackedComputation graph = Reading.read(out.bytes());
        assertThat(operators(out)).containsExactly("Input", "Mean", "Conv", "ReLU6", "Mul", "Output");
        assertThat(graph.operation(2).bias()).isTrue();
        assertThat(graph.operation(4).in()).isEqualTo(FeatureShape.vector(4));
    }

    @Test
    void reshapesAndConstantSumsVanish() throws IOException {
        GraphDefWriter out = start();
        out.node("Pad", "Pad", List.of("input", out.constant("paddings", 0, 0, 1, 1, 2, 2, 0, 0)));
        out.node("shape", "Shape", List.of("Pad"));
        out.node("flatten/Reshape", "Reshape", List.of("Pad", "shape"));
        out.node("logits", "MatMul", List.of("flatten/Reshape", out.variable("kernel", 10 * 12 * 4, 7)));
        out.node("probabilities", "Softmax", List.of("logits", "^Pad"));
        PackedComputation graph = Reading.read(out.bytes());
        assertThat(operators(out)).containsExactly("Input", "Paddings", "MatMul", "Output");
        assertThat(graph.operation(1).out()).isEqualTo(new FeatureShape(10, 12, 4));
        assertThat(graph.operation(2).in()).isEqualTo(FeatureShape.vector(480));
        assertThat(graph.operation(3).out()).isEqualTo(FeatureShape.vector(7));
    }

    @Test
    void atrousConvolutionsKeepTheirRearrangements() throws IOException {
        GraphDefWriter out = start();
        out.node("SpaceToBatchND", "SpaceToBatchND", List.of("input", out.constant("block", 2, 2), out.constant("edges", 2, 2, 2, 2)));
        out.node("depthwise", "DepthwiseConv2dNative", List.of("SpaceToBatchND", out.variable("kernel", 3, 3, 4, 1)), numbers("strides", 1, 1, 1, 1),
                text("padding", "VALID"));
        out.node("BatchToSpaceND", "BatchToSpaceND", List.of("depthwise", "block", out.constant("crops", 0, 0, 0, 0)));
        assertThat(operators(out)).containsExactly("Input", "SpacetoBatchND", "Depthwise", "BatchtoSpaceND", "Output");
        assertThat(Reading.read(out.bytes()).operation(3).out()).isEqualTo(new FeatureShape(8, 8, 4));
    }

    private static GraphDefWriter start() {
        GraphDefWriter out = new GraphDefWriter();
        out.node("input", "Placeholder", List.of(), shape("shape", 1, 8, 8, 4));
        return out;
    }

    private static List<String> operators(GraphDefWriter out) throws IOException {
        PackedComputation graph = Reading.read(out.bytes());
        return IntStream.range(0, graph.nodeCount()).mapToObj(v -> graph.operator(v).label()).toList();
    }
}
