package org.gnomon.model.computation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedComputationTest {

    private static final FeatureShape SHAPE = new FeatureShape(2, 2, 1);
    private static final Operation INPUT = new Operation(Operator.INPUT, SHAPE, SHAPE, Window.NONE, false);
    private static final Operation RELU = new Operation(Operator.RELU, SHAPE, SHAPE, Window.NONE, false);

    @Test
    void aNodeReadsOnlyNodesBeforeIt() {
        assertThatThrownBy(() -> new PackedComputation("loop", List.of(INPUT, RELU), List.of(new int[0], new int[] {1})))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("node 1 of computation 'loop' reads node 1");
        assertThatThrownBy(() -> new PackedComputation("none", List.of(), List.of())).hasMessageContaining("0 nodes");
    }

    @Test
    void nodesThatDoTheSameShareTheirOperation() {
        PackedComputation graph = new PackedComputation("chain", List.of(INPUT, RELU, RELU, RELU),
                List.of(new int[0], new int[] {0}, new int[] {1}, new int[] {2, 0}));
        assertThat(graph.operations()).containsExactly(INPUT, RELU);
        assertThat(graph.edgeCount()).isEqualTo(4);
        assertThat(graph.input(3, 1)).isZero();
        assertThat(graph.readers()).containsExactly(2, 1, 1, 0);
        assertThat(graph.withId("other")).isNotEqualTo(graph);
        assertThat(graph.withId("chain")).isEqualTo(graph).hasSameHashCodeAs(graph);
    }
}
