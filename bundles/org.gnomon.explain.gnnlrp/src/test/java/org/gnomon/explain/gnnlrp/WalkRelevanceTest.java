package org.gnomon.explain.gnnlrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.SamplePrograms;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkRelevanceTest {

    private final GnnNetwork sage = SampleNetworks.all(5, Task.GRAPH).toList().getLast();

    private static WalkRelevance relevance(Gnn network, PackedGraph graph, int cls, boolean biases) {
        return WalkRelevance.of(BoundTask.of(Kernels.plain(), ExplainTask.ofGraph(network, graph).withTarget(cls)), biases, TestRun.seeded(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void edgesAndNodesHaveTheRelevanceOfTheirWalksEnumerated(int cls) {
        Stream.of(SampleGraphs.connected(81, 6), SampleGraphs.connected(82, 7), SampleGraphs.irregular()).forEach(graph -> {
            Walks walks = new Walks(sage, graph, cls);
            WalkRelevance relevance = relevance(sage, graph, cls, false);
            assertThat(relevance.units()).as(graph.id()).containsExactly(walks.throughUnit, within(1e-10));
            assertThat(relevance.nodes()).as(graph.id()).containsExactly(walks.fromNode, within(1e-10));
        });
    }

    @Test
    void walksFromFeaturesAndFromBiasesAddUpToTheLogit() {
        Stream.concat(SampleNetworks.all(5, Task.GRAPH), SamplePrograms.all(5, Task.GRAPH)).forEach(network -> {
            PackedGraph graph = SampleGraphs.attributed(SampleGraphs.connected(83, 9));
            WalkRelevance relevance = relevance(network, graph, 1, false);
            double logit = Kernels.plain().bind(network, graph).logits()[1];
            assertThat(relevance.fromFeatures() + relevance.fromBiases()).as(network.name()).isCloseTo(logit, within(1e-10));
            assertThat(Arrays.stream(relevance.nodes()).sum()).as(network.name()).isCloseTo(relevance.fromFeatures(), within(1e-10));
        });
    }

    @Test
    void aBridgeCarriesWhatItsSideWouldNotSendWithoutIt() {
        PackedGraph edge = SampleGraphs.oneEdge();
        WalkRelevance with = relevance(sage, edge, 0, true);
        WalkRelevance without = relevance(sage, edge, 0, false);
        assertThat(with.units()[0]).isNotCloseTo(without.units()[0], within(1e-6));
    }
}
