package org.gnomon.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void theEdgesInReachOfANodeAreThoseThatTheNetworkReads() {
        GnnNetwork network = SampleNetworks.all(1, Task.NODE).findFirst().orElseThrow();
        Stream.concat(Stream.of(SampleGraphs.irregular(), SampleGraphs.withoutEdges()), IntStream.range(0, 20)
                .mapToObj(seed -> SampleGraphs.connected(seed, 30))).forEach(graph -> everyNodeAgrees(network, graph));
    }

    private static void everyNodeAgrees(GnnNetwork network, PackedGraph graph) {
        EdgeUnits units = EdgeUnits.of(graph);
        for (int node = 0; node < graph.nodeCount(); node++) {
            Reach reach = new Reach(graph, List.of(node), network.layers().size());
            assertThat(IntStream.range(0, units.count()).filter(unit -> reach.carries(units, unit)).toArray()).as(graph.id() + " node " + node)
                    .isEqualTo(Kernels.plain().bindNode(network, graph, node).reachableUnits());
        }
    }

    @Test
    void aPathLeadsFromTheStartOverNeighbours() {
        PackedGraph line = PackedGraph.builder("line", 4, 1).edges(new int[] {1, 2, 3}, new int[] {0, 1, 2}).build();
        Reach reach = new Reach(line, List.of(0), 2);
        assertThat(reach.path(2)).containsExactly(0, 1, 2);
        assertThat(reach.order()).containsExactly(0, 1, 2);
        assertThat(reach.holds(3)).isFalse();
    }
}
