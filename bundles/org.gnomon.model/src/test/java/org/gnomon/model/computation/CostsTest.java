package org.gnomon.model.computation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostsTest {

    @Test
    void aNetworkCostsWhatCountingByHandGives() {
        Costs costs = Costs.of(Networks.residual("r", 3));
        long conv = 64 * 9 * 4 * 4;
        long gate = 4 * 4;
        long depthwise = 16 * 9 * 4;
        long dense = 12 * 10;
        assertThat(costs.macs()).isEqualTo(conv + gate + depthwise + dense);
        long elementwise = 256 * 2 + 256 + 256 + 256 + 4 + 4 + 256 + 64 * 9 + 64 * 9 + 192 + 10;
        assertThat(costs.flops()).isEqualTo(2 * costs.macs() + elementwise);
        assertThat(costs.parameters()).isEqualTo(9 * 4 * 4 + 8 + (16 + 4) + 9 * 4 + (120 + 10));
    }

    @Test
    void depthIsThatOfTheLongestPath() {
        Costs costs = Costs.of(Networks.residual("r", 3));
        assertThat(costs.depth()).isEqualTo(14);
        assertThat(costs.weightedDepth()).isEqualTo(4);
    }

    @Test
    void aValueIsFreedAfterItsLastReader() {
        ComputationBuilder net = new ComputationBuilder("chain");
        net.output(net.relu(net.relu(net.input(2, 2, 1))));
        Costs costs = Costs.of(net.build());
        assertThat(costs.activations()).isEqualTo(16);
        assertThat(costs.peakActivations()).isEqualTo(8);
        assertThat(costs.peakMemory(4)).isEqualTo(32);
    }

    @Test
    void aProductOfTwoInputsHasNoWeights() {
        ComputationBuilder net = new ComputationBuilder("attention");
        int x = net.input(1, 1, 4);
        net.output(net.add(Operator.MATMUL, Window.NONE, 6, false, x, net.relu(x)));
        assertThat(Costs.of(net.build()).parameters()).isZero();
        assertThat(Costs.of(net.build()).macs()).isEqualTo(24);
    }

    @Test
    void costsDoNotDependOnTheOrderOfNodes() {
        PackedComputation graph = Networks.residual("r", 5);
        Costs other = Costs.of(Networks.shuffled(graph, 3));
        assertThat(other.macs()).isEqualTo(Costs.of(graph).macs());
        assertThat(other.flops()).isEqualTo(Costs.of(graph).flops());
        assertThat(other.depth()).isEqualTo(Costs.of(graph).depth());
    }
}
