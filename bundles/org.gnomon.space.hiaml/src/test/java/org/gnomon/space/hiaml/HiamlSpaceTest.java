package org.gnomon.space.hiaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LongSummaryStatistics;
import java.util.Set;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.reference.GoldenGraphs;
import org.junit.jupiter.api.Test;

class HiamlSpaceTest {

    private final HiamlSpace space = new HiamlSpace();

    private PackedComputation graph(String text) {
        return space.toGraph(space.parse(text));
    }

    @Test
    void theBestPublishedArchitectureIsTheReferenceGraph() {
        assertThat(StructureDigest.of(graph("src1,src1,r30,src3"))).isEqualTo(StructureDigest.of(GoldenGraphs.named("HiAMLNet4153")));
    }

    /** The published table, of a sample, says 67, 111 and 165 nodes, 120 edges, and 69, 103 and 150 million MACs. */
    @Test
    void allArchitecturesDifferAndHaveTheSizesOfTheFamily() {
        IntSummaryStatistics nodes = new IntSummaryStatistics();
        IntSummaryStatistics edges = new IntSummaryStatistics();
        LongSummaryStatistics macs = new LongSummaryStatistics();
        Set<Object> digests = new HashSet<>();
        space.enumerate().map(space::toGraph).forEach(graph -> {
            nodes.accept(graph.nodeCount());
            edges.accept(graph.edgeCount());
            macs.accept(Costs.of(graph).macs());
            digests.add(StructureDigest.of(graph));
        });
        assertThat(digests).hasSize(space.cardinality().orElseThrow().intValueExact()).hasSize(38_416);
        assertThat(nodes.getMin()).isEqualTo(55);
        assertThat(nodes.getAverage()).isBetween(109.5, 111.5);
        assertThat(nodes.getMax()).isEqualTo(167);
        assertThat(edges.getAverage()).isBetween(118.5, 120.5);
        assertThat(Math.round(macs.getMin() * 1e-6)).isEqualTo(55);
        assertThat(Math.round(macs.getAverage() * 1e-6)).isEqualTo(103);
        assertThat(Math.round(macs.getMax() * 1e-6)).isEqualTo(159);
    }

    @Test
    void theBestPublishedArchitectureHasItsPublishedCost() {
        assertThat(Math.round(Costs.of(graph("src1,src1,r30,src3")).macs() * 1e-5)).isEqualTo(1_221);
    }

    @Test
    void anUnknownBlockIsRefusedWithItsStage() {
        assertThatThrownBy(() -> space.parse("src1,src1,r31,src3")).isInstanceOf(RefusedInput.class).hasMessageContaining("stage 3")
                .hasMessageContaining("'r31'").hasMessageContaining("src8");
        assertThatThrownBy(() -> space.parse("src1")).isInstanceOf(RefusedInput.class).hasMessageContaining("has 1 blocks");
    }
}
