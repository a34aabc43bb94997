package org.gnomon.space.nb201;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IntSummaryStatistics;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.reference.GoldenGraphs;
import org.junit.jupiter.api.Test;

class Nb201SpaceTest {

    private final Nb201Space space = new Nb201Space();

    private PackedComputation graph(String text) {
        return space.toGraph(space.parse(text));
    }

    @Test
    void theBestCellIsTheReferenceGraph() {
        assertThat(StructureDigest.of(graph("333s31"))).isEqualTo(StructureDigest.of(GoldenGraphs.named("NB201-Net1552")));
    }

    @Test
    void theBestCellHasThePublishedMacs() {
        PackedComputation best = graph("333s31");
        assertThat(best.nodeCount()).isEqualTo(306);
        assertThat(best.edgeCount()).isEqualTo(352);
        assertThat(Costs.of(best).macs()).isEqualTo(153_272_960);
    }

    @Test
    void cellsWithoutNoneHaveThePublishedSizes() {
        IntSummaryStatistics nodes = new IntSummaryStatistics();
        LongSummaryStatistics macs = new LongSummaryStatistics();
        space.enumerate().map(space::print).filter(text -> text.indexOf('n') < 0).map(this::graph).forEach(graph -> {
            nodes.accept(graph.nodeCount());
            macs.accept(Costs.of(graph).macs());
        });
        assertThat(nodes.getCount()).isEqualTo(4_096);
        assertThat(nodes.getMin()).isEqualTo(156);
        assertThat(Math.round(nodes.getAverage())).isEqualTo(269);
        assertThat(nodes.getMax()).isEqualTo(336);
        assertThat(Math.round(macs.getMin() * 1e-6)).isEqualTo(8);
        assertThat(Math.round(macs.getAverage() * 1e-6)).isEqualTo(67);
        assertThat(Math.round(macs.getMax() * 1e-6)).isEqualTo(220);
    }

    @Test
    void aCellThatCarriesNothingIsZero() {
        PackedComputation dead = graph("nsns3n");
        assertThat(ComputationCheck.findings(graph("nnnnnn"))).isEmpty();
        assertThat(ComputationCheck.findings(dead)).isEmpty();
        assertThat(IntStream.range(0, graph("nnnnnn").nodeCount()).filter(v -> graph("nnnnnn").operator(v) == Operator.ZERO)).hasSize(15);
    }

    @Test
    void theResidualReductionIsAnotherSpace() {
        Nb201Space residual = new Nb201Space(Reduction.RESIDUAL);
        assertThat(residual.id()).isEqualTo("nb-201@residual");
        assertThat(StructureDigest.of(residual.toGraph(residual.parse("333s31")))).isNotEqualTo(StructureDigest.of(graph("333s31")));
    }

    @Test
    void aWrongOperatorIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> space.parse("33x333")).isInstanceOf(RefusedInput.class).hasMessageContaining("character 3").hasMessageContaining("'x'");
        assertThatThrownBy(() -> space.parse("333")).isInstanceOf(RefusedInput.class).hasMessageContaining("3 characters");
    }
}
