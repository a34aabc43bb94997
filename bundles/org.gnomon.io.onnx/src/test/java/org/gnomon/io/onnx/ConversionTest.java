package org.gnomon.io.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gnomon.io.onnx.TestModel.integer;
import static org.gnomon.io.onnx.TestModel.integers;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.PackedComputation;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private static TestModel image() {
        return TestModel.of().input("x", 1, 8, 16, 16);
    }

    private static List<Operator> operators(PackedComputation graph) {
        return IntStream.range(0, graph.nodeCount()).mapToObj(graph::operator).toList();
    }

    private static List<Operator> between(TestModel model) throws IOException {
        PackedComputation graph = model.output("y").read();
        assertThat(ComputationCheck.findings(graph)).isEmpty();
        List<Operator> all = operators(graph);
        assertThat(all.getFirst()).isEqualTo(Operator.INPUT);
        assertThat(all.getLast()).isEqualTo(Operator.OUTPUT);
        return all.subList(1, all.size() - 1);
    }

    @Test
    void convolutionsKeepWindowGroupsAndBias() throws IOException {
        PackedComputation graph = image().weight("w", 12, 4, 3, 5).weight("b", 12)
                .node("Conv", List.of("x", "w", "b"), "y", integers("strides", List.of(2L, 1L)), integers("pads", List.of(1L, 2L, 1L, 2L)),
                        integer("group", 2))
                .output("y").read();

        assertThat(graph.operator(1)).isEqualTo(Operator.CONV);
        assertThat(graph.operation(1).out()).isEqualTo(new FeatureShape(8, 16, 12));
        assertThat(graph.operation(1).bias()).isTrue();
        assertThat(graph.operation(1).window().groups()).isEqualTo(2);
        assertThat(graph.operation(1).window().padding()).isEqualTo(new Padding(Padding.Mode.EXPLICIT, 1, 2, 1, 2));
        assertThat(graph.operation(1).macs()).isEqualTo(8L * 16 * 15 * 4 * 12);
    }

    @Test
    void oneGroupPerChannelIsDepthwise() throws IOException {
        assertThat(between(image().weight("w", 8, 1, 3, 3).node("Conv", List.of("x", "w"), "y", integer("group", 8))))
                .containsExactly(Operator.DEPTHWISE);
    }

    @Test
    void clipToSixIsRelu6AndNoOther() throws IOException {
        assertThat(between(image().number("low", 0).number("high", 6).node("Clip", List.of("x", "low", "high"), "y")))
                .containsExactly(Operator.RELU6);
        assertThat(between(image().number("low", 0).number("high", 5).node("Clip", List.of("x", "low", "high"), "y")))
                .containsExactly(Operator.UNKNOWN);
    }

    @Test
    void hardSwishIsWhatTensorFlowWritesForIt() throws IOException {
        PackedComputation graph = image().node("HardSwish", List.of("x"), "y").output("y").read();

        assertThat(operators(graph)).containsExactly(Operator.INPUT, Operator.RELU6, Operator.MUL, Operator.OUTPUT);
        assertThat(IntStream.range(0, 2).map(i -> graph.input(2, i))).containsExactly(0, 1);
        assertThat(between(image().node("HardSigmoid", List.of("x"), "y"))).containsExactly(Operator.RELU6);
    }

    @Test
    void productWithOwnSigmoidIsSwish() throws IOException {
        assertThat(between(image().node("Sigmoid", List.of("x"), "s").node("Mul", List.of("x", "s"), "y"))).containsExactly(Operator.SWISH);
    }

    @Test
    void sigmoidThatOthersReadStays() throws IOException {
        assertThat(between(image().node("Sigmoid", List.of("x"), "s").node("Mul", List.of("x", "s"), "m").node("Add", List.of("m", "s"), "y")))
                .containsExactly(Operator.SIGMOID, Operator.MUL, Operator.ADD);
    }

    @Test
    void writtenOutGeluIsGelu() throws IOException {
        assertThat(between(image().number("root", 1.4142f).number("one", 1).number("half", 0.5f).node("Div", List.of("x", "root"), "d")
                .node("Erf", List.of("d"), "e").node("Add", List.of("e", "one"), "a").node("Mul", List.of("x", "a"), "m")
                .node("Mul", List.of("m", "half"), "y"))).containsExactly(Operator.GELU);
    }

    @Test
    void aPoolThatRoundsUpStartsNoWindowInThePadding() throws IOException {
        TestModel model = TestModel.of().input("x", 1, 3, 5, 5).node("MaxPool", List.of("x"), "y", integers("kernel_shape", List.of(2L, 2L)),
                integers("strides", List.of(2L, 2L)), integers("pads", List.of(1L, 1L, 1L, 1L)), integer("ceil_mode", 1));

        assertThat(between(model)).containsExactly(Operator.MAX_POOL);
        assertThat(model.read().operation(1).out()).isEqualTo(new FeatureShape(3, 3, 3));
    }

    @Test
    void squeezeAndExciteIsAGate() throws IOException {
        PackedComputation graph = image().weight("w", 8, 8, 1, 1).node("GlobalAveragePool", List.of("x"), "p").node("Conv", List.of("p", "w"), "c")
                .node("Sigmoid", List.of("c"), "g").node("Mul", List.of("g", "x"), "y").output("y").read();

        assertThat(operators(graph)).containsExactly(Operator.INPUT, Operator.MEAN, Operator.CONV, Operator.SIGMOID, Operator.MUL, Operator.OUTPUT);
        assertThat(graph.operation(4).in()).isEqualTo(FeatureShape.vector(8));
        assertThat(ComputationCheck.findings(graph)).isEmpty();
    }

    @Test
    void gateThroughDenseLayersIsAGate() throws IOException {
        TestModel model = image().weight("w", 8, 8).integers("form", 1, 8, 1, 1).node("GlobalAveragePool", List.of("x"), "p")
                .node("Flatten", List.of("p"), "f").node("Gemm", List.of("f", "w"), "d").node("Sigmoid", List.of("d"), "s")
                .node("Reshape", List.of("s", "form"), "g").node("Mul", List.of("x", "g"), "y");

        assertThat(between(model)).containsExactly(Operator.MEAN, Operator.MATMUL, Operator.SIGMOID, Operator.MUL);
    }

    @Test
    void meanOverSpaceIsMeanAndOverChannelsNot() throws IOException {
        assertThat(between(image().node("ReduceMean", List.of("x"), "y", integers("axes", List.of(-1L, 2L))))).containsExactly(Operator.MEAN);
        assertThat(between(image().node("ReduceMean", List.of("x"), "y", integers("axes", List.of(1L))))).containsExactly(Operator.UNKNOWN);
    }

    @Test
    void denseLayerOverAFlattenedMapCoversTheMap() throws IOException {
        PackedComputation graph = image().weight("w", 2048, 10).weight("b", 10).node("Flatten", List.of("x"), "f")
                .node("Gemm", List.of("f", "w", "b"), "y").output("y").read();

        assertThat(operators(graph)).containsExactly(Operator.INPUT, Operator.CONV, Operator.OUTPUT);
        assertThat(graph.operation(1).macs()).isEqualTo(20480);
        assertThat(graph.operation(1).parameters()).isEqualTo(20490);
        assertThat(ComputationCheck.findings(graph)).isEmpty();
    }

    @Test
    void biasAddedBehindAProductIsItsBias() throws IOException {
        PackedComputation graph = TestModel.of().input("x", 1, 20, 8).weight("w", 8, 32).weight("b", 32).node("MatMul", List.of("x", "w"), "m")
                .node("Add", List.of("b", "m"), "y").output("y").read();

        assertThat(operators(graph)).containsExactly(Operator.INPUT, Operator.UNKNOWN, Operator.MATMUL, Operator.OUTPUT);
        assertThat(graph.operation(2).bias()).isTrue();
        assertThat(graph.operation(2).macs()).isEqualTo(20 * 8 * 32);
    }

    @Test
    void constantsAndScalingsVanish() throws IOException {
        assertThat(between(image().number("c", 3).node("Mul", List.of("c", "x"), "a").node("Add", List.of("a", "c"), "b")
                .node("Div", List.of("b", "c"), "d").node("Cast", List.of("d"), "e", integer("to", 1)).node("Relu", List.of("e"), "y")))
                .containsExactly(Operator.RELU);
    }

    @Test
    void channelsShuffledByReshapeAndTransposeVanish() throws IOException {
        assertThat(between(image().integers("split", 1, 2, 4, 16, 16).integers("join", 1, -1, 16, 16).node("Reshape", List.of("x", "split"), "a")
                .node("Transpose", List.of("a"), "b", integers("perm", List.of(0L, 2L, 1L, 3L, 4L))).node("Reshape", List.of("b", "join"), "c")
                .node("Relu", List.of("c"), "y"))).containsExactly(Operator.RELU);
    }

    @Test
    void shapesReckonedByTheModelAreFollowed() throws IOException {
        assertThat(between(image().integers("one", 1).integers("zero", 0).integers("rest", -1).node("Shape", List.of("x"), "shape")
                .node("Gather", List.of("shape", "one"), "channels").node("Gather", List.of("shape", "zero"), "batch")
                .node("Mul", List.of("channels", "channels"), "m").node("Div", List.of("m", "channels"), "d")
                .node("Concat", List.of("batch", "d", "rest"), "form", integer("axis", 0)).node("Reshape", List.of("x", "form"), "a")
                .node("Reshape", List.of("a", "shape"), "b").node("Tanh", List.of("b"), "y"))).containsExactly(Operator.TANH);
    }

    @Test
    void openBatchIsOne() throws IOException {
        assertThat(TestModel.of().input("x", -7, 3, 4, 4).node("Relu", List.of("x"), "y").output("y").read().operation(0).out())
                .isEqualTo(new FeatureShape(4, 4, 3));
    }

    @Test
    void whatNoOutputNeedsIsLeftOut() throws IOException {
        assertThat(between(image().node("Tanh", List.of("x"), "dead").node("Relu", List.of("x"), "y"))).containsExactly(Operator.RELU);
    }

    @Test
    void theGraphEndsWhereSizesAreOpen() throws IOException {
        TestModel model = image().node("Relu", List.of("x"), "r").node("NonZero", List.of("r"), "n")
                .node("Cast", List.of("n"), "y", integer("to", 1));

        assertThat(between(model)).containsExactly(Operator.RELU);
    }
}
