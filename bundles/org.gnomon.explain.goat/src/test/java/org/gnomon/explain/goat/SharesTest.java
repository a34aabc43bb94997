package org.gnomon.explain.goat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.SamplePrograms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharesTest {

    static Stream<Gnn> networks() {
        return Stream.concat(SampleNetworks.all(3, Task.GRAPH), SamplePrograms.all(3, Task.GRAPH));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void oneDerivativeGivesWhatTheIntegralGives(Gnn network) {
        PackedGraph graph = SampleGraphs.attributed(SampleGraphs.connected(1, 8));
        GatedNetwork bound = Kernels.plain().bind(network, graph);
        for (FrozenNetwork frozen : List.of(bound.frozen(bound.openGates()), bound.frozenWithoutEdges())) {
            for (boolean features : new boolean[] {false, true}) {
                double[] weights = new double[network.classCount()];
                weights[0] = 1;
                Shares expected = Shares.integral(frozen, weights, features);
                Shares actual = Shares.of(frozen, GatesBehind.constants(network.program(), features), weights, features);
                assertThat(actual.edges()).containsExactly(expected.edges(), within(1e-10));
                assertThat(actual.features()).containsExactly(expected.features(), within(1e-10));
                for (int l = 0; l < expected.gates().size(); l++) {
                    assertThat(actual.gates().get(l)).containsExactly(expected.gates().get(l), within(1e-10));
                }
            }
        }
    }

    @Test
    void onlyRoutesOfOneLengthNeedNoIntegral() {
        for (Gnn network : networks().toList()) {
            boolean selfTerms = network instanceof GnnNetwork layered && layered.layers().stream().anyMatch(layer -> !(layer instanceof MessageLayer.Gcn));
            if (network instanceof GnnNetwork) {
                assertThat(GatesBehind.constants(network.program(), false).isPresent()).as(network.name()).isEqualTo(!selfTerms);
            }
            if (network.program().selfLoops()) {
                assertThat(GatesBehind.constants(network.program(), false)).as(network.name()).isEmpty();
            }
        }
    }

    @Test
    void aProductWithMoreGatesGetsASmallerFactor() {
        GnnProgram program = networks().filter(n -> n instanceof GnnNetwork l && l.layers().getFirst() instanceof MessageLayer.Gcn).findFirst().orElseThrow()
                .program();
        double[] without = GatesBehind.constants(program, false).orElseThrow();
        double[] with = GatesBehind.constants(program, true).orElseThrow();
        int gates = 2 * program.depth() + 1;
        assertThat(without[0]).isEqualTo(1.0 / gates);
        assertThat(with[0]).isEqualTo(1.0 / (gates + 1));
        assertThat(without[without.length - 1]).isZero();
    }
}
