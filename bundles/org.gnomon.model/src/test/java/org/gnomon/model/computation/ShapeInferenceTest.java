package org.gnomon.model.computation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeInferenceTest {

    @ParameterizedTest
    @CsvSource({"32, 3, 1, SAME, 32", "32, 3, 2, SAME, 16", "33, 3, 2, SAME, 17", "32, 3, 1, VALID, 30", "224, 7, 2, PAD3, 112", "112, 3, 2, PAD1, 56",
        "5, 5, 1, VALID, 1", "55, 3, 2, VALID, 27"})
    void aWindowGivesTheKnownSizes(int in, int kernel, int stride, String padding, int out) {
        Padding pad = switch (padding) {
            case "SAME" -> Padding.SAME;
            case "VALID" -> Padding.VALID;
            default -> Padding.of(padding.charAt(3) - '0');
        };
        FeatureShape shape = Window.square(kernel, stride).padded(pad).output(new FeatureShape(in, in, 3));
        assertThat(shape).isEqualTo(new FeatureShape(out, out, 3));
    }

    @Test
    void somePoolsRoundUp() {
        Window pool = new Window(3, 3, 2, 2, 1, 1, Padding.VALID, 1, true);
        assertThat(pool.output(new FeatureShape(6, 6, 1)).height()).isEqualTo(3);
    }

    @Test
    void dilationWidensTheKernel() {
        assertThat(Window.square(3, 1).dilated(2).padded(Padding.VALID).output(new FeatureShape(9, 9, 1)).height()).isEqualTo(5);
    }

    @Test
    void inferringABuiltNetworkChangesNothing() {
        PackedComputation graph = Networks.residual("r", 3);
        assertThat(ShapeInference.infer(graph)).isEqualTo(graph);
        assertThat(ComputationCheck.findings(graph)).isEmpty();
    }

    @Test
    void whatDoesNotFitNamesTheNode() {
        ComputationBuilder net = new ComputationBuilder("bad");
        int input = net.input(8, 8, 4);
        int half = net.conv(input, 4, 3, 2);
        assertThatThrownBy(() -> net.sum(input, half)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("node 2 (Add)")
                .hasMessageContaining("8x8x4").hasMessageContaining("4x4x4");
        assertThatThrownBy(() -> net.concat(List.of(input, half))).hasMessageContaining("as high and as wide");
        assertThatThrownBy(() -> net.conv(input, 6, Window.square(3, 1).grouped(4), false)).hasMessageContaining("groups");
        assertThatThrownBy(() -> net.conv(input, 6, Window.square(9, 1).padded(Padding.VALID), false)).hasMessageContaining("does not fit");
    }

    @Test
    void wrongShapesAreFoundWithTheirNode() {
        PackedComputation good = Networks.residual("r", 3);
        List<Operation> nodes = IntStream.range(0, good.nodeCount()).mapToObj(v -> v == 3 ? new Operation(Operator.RELU, good.operation(v).in(),
                new FeatureShape(7, 8, 4), Window.NONE, false) : good.operation(v)).toList();
        List<int[]> inputs = IntStream.range(0, good.nodeCount())
                .mapToObj(v -> IntStream.range(0, good.inputCount(v)).map(i -> good.input(v, i)).toArray()).toList();
        assertThat(ComputationCheck.findings(new PackedComputation("bad", nodes, inputs))).anyMatch(f -> f.startsWith("I5: node 3 (ReLU)"));
    }

    @Test
    void deadNodesAndMissingInputsAreFound() {
        ComputationBuilder net = new ComputationBuilder("dead");
        int input = net.input(8, 8, 4);
        net.relu(input);
        net.append(new Operation(Operator.ADD, net.shape(input), net.shape(input), Window.NONE, false), input);
        net.output(input);
        assertThat(ComputationCheck.findings(net.build())).anyMatch(f -> f.startsWith("I3: node 1 (ReLU)") && f.contains("leads to no output"))
                .anyMatch(f -> f.startsWith("I4: node 2 (Add)") && f.contains("has 1 inputs"));
    }
}
