package org.gnomon.api.explain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

class ExplainTaskTest {

    private final PackedGraph graph = PackedGraph.builder("pair", 2, 3).edges(new int[] {0, 1}, new int[] {1, 0}).build();

    @Test
    void aClassOutOfRangeIsRefusedWithTheAllowedOnes() {
        ExplainTask task = ExplainTask.ofGraph(network(Task.GRAPH), graph);
        assertThatThrownBy(() -> task.withTarget(4)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class 4 is not known to network 'net'; allowed: 0..3");
        assertThatThrownBy(() -> task.withTarget(-1)).hasMessage("class -1 is not known to network 'net'; allowed: 0..3");
    }

    @Test
    void aNodeOutOfRangeIsRefusedWithTheAllowedOnes() {
        assertThatThrownBy(() -> ExplainTask.ofNode(network(Task.NODE), graph, 2)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("node 2 is not in graph 'pair'; allowed: 0..1");
    }

    @Test
    void aNodeIsNamedExactlyWhereNodesAreClassified() {
        assertThatThrownBy(() -> ExplainTask.ofGraph(network(Task.NODE), graph)).hasMessageContaining("name the node to explain");
        assertThatThrownBy(() -> ExplainTask.ofNode(network(Task.GRAPH), graph, 0)).hasMessageContaining("a node cannot be explained");
    }

    @Test
    void aGraphWithOtherFeaturesIsRefusedWithBothNumbers() {
        PackedGraph narrow = PackedGraph.builder("narrow", 1, 2).build();
        assertThatThrownBy(() -> ExplainTask.ofGraph(network(Task.GRAPH), narrow))
                .hasMessage("graph 'narrow' has 2 features per node; network 'net' reads 3");
    }

    private static GnnNetwork network(Task task) {
        return new GnnNetwork("net", task, List.of(new MessageLayer.Gcn(dense(3, 5))), dense(5, 5), dense(5, 4));
    }

    private static Dense dense(int in, int out) {
        return Dense.withoutBias(in, out, new double[in * out]);
    }
}
