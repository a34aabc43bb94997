package org.gnomon.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.gnomon.blocks.InvertedResidual.Gate;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.junit.jupiter.api.Test;

class InvertedResidualTest {

    private static PackedComputation network(InvertedResidual block) {
        ComputationBuilder net = new ComputationBuilder("block");
        net.output(block.after(net, net.input(8, 8, 16)));
        PackedComputation graph = net.build();
        assertThat(ComputationCheck.findings(graph)).isEmpty();
        return graph;
    }

    private static long count(PackedComputation graph, Operator operator) {
        return IntStream.range(0, graph.nodeCount()).filter(v -> graph.operator(v) == operator).count();
    }

    @Test
    void theInputIsAddedWhereShapesAllow() {
        assertThat(count(network(InvertedResidual.plain(16, 48, 3, 1, ActivationKind.RELU6)), Operator.ADD)).isEqualTo(1);
        assertThat(count(network(InvertedResidual.plain(24, 48, 3, 1, ActivationKind.RELU6)), Operator.ADD)).isZero();
        assertThat(count(network(InvertedResidual.plain(16, 48, 3, 2, ActivationKind.RELU6)), Operator.ADD)).isZero();
    }

    @Test
    void macsAreThoseOfThreeConvolutions() {
        assertThat(Costs.of(network(InvertedResidual.plain(24, 48, 5, 2, ActivationKind.RELU))).macs())
                .isEqualTo(64 * 16 * 48 + 16 * 25 * 48 + 16 * 48 * 24);
    }

    @Test
    void groupsDivideTheWeights() {
        InvertedResidual grouped = new InvertedResidual(24, 48, 3, 1, 2, ActivationKind.RELU, 0, Gate.SIGMOID, true);
        assertThat(Costs.of(network(grouped)).macs()).isEqualTo(64 * 16 * 48 / 2 + 64 * 9 * 48 + 64 * 48 * 24 / 2);
    }

    @Test
    void squeezeAndExciteGatesTheHiddenChannels() {
        PackedComputation graph = network(new InvertedResidual(16, 48, 3, 1, 1, ActivationKind.HARD_SWISH, 12, Gate.HARD_SIGMOID, true));
        int gate = IntStream.range(0, graph.nodeCount()).filter(v -> graph.operator(v) == Operator.MUL && graph.operation(v).in().area() == 1).findFirst()
                .orElseThrow();
        assertThat(graph.operation(gate).out()).isEqualTo(new FeatureShape(8, 8, 48));
        assertThat(count(graph, Operator.MEAN)).isEqualTo(1);
    }

    @Test
    void withoutExpansionThereIsNoFirstConvolution() {
        assertThat(count(network(InvertedResidual.plain(16, 16, 3, 1, ActivationKind.RELU)), Operator.CONV)).isEqualTo(1);
    }

    @Test
    void widthsAreMultiplesOfEight() {
        assertThat(IntStream.of(16, 24, 40, 80, 112, 160).map(w -> Widths.divisible(1.2 * w))).containsExactly(24, 32, 48, 96, 136, 192);
        assertThat(IntStream.of(24, 40, 80, 96, 192, 320).map(w -> Widths.divisible(1.3 * w))).containsExactly(32, 56, 104, 128, 248, 416);
        assertThat(Widths.divisible(1)).isEqualTo(8);
    }
}
