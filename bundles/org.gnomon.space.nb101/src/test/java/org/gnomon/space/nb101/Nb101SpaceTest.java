package org.gnomon.space.nb101;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.SplittableRandom;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.reference.GoldenGraphs;
import org.gnomon.tck.reference.ReferenceTable;
import org.junit.jupiter.api.Test;

class Nb101SpaceTest {

    private final Nb101Space space = new Nb101Space();

    private Architecture read(Map<String, String> row) {
        return space.parse(row.get("n") + ":" + row.get("upper_tri") + ":" + row.get("ops"));
    }

    @Test
    void thePublishedCellIsTheReferenceGraph() {
        PackedComputation graph = space.toGraph(space.parse("7:110001010100010100101:33m33"));
        assertThat(graph.nodeCount()).isEqualTo(225);
        assertThat(graph.edgeCount()).isEqualTo(251);
        assertThat(StructureDigest.of(graph)).isEqualTo(StructureDigest.of(GoldenGraphs.named("NB101-Net10043")));
    }

    @Test
    void keysAndCostsOfTheLabelledCellsAreThePublishedOnes() {
        IntSummaryStatistics nodes = new IntSummaryStatistics();
        IntSummaryStatistics edges = new IntSummaryStatistics();
        LongSummaryStatistics macs = new LongSummaryStatistics();
        List<Map<String, String>> rows = ReferenceTable.named("nb101_val20k");
        for (Map<String, String> row : rows) {
            PackedComputation graph = space.toGraph(read(row));
            Costs costs = Costs.of(graph);
            assertThat(graph.id()).isEqualTo(row.get("md5"));
            assertThat(costs.parameters()).as(row.get("md5")).isEqualTo(Long.parseLong(row.get("params")));
            nodes.accept(graph.nodeCount());
            edges.accept(graph.edgeCount());
            macs.accept(costs.macs());
        }
        assertThat(rows).hasSize(20_001);
        assertThat(nodes.getMin()).isEqualTo(36);
        assertThat(Math.round(nodes.getAverage())).isEqualTo(190);
        assertThat(nodes.getMax()).isEqualTo(288);
        assertThat(Math.round(edges.getAverage())).isEqualTo(215);
        assertThat(Math.round(macs.getMin() * 1e-6)).isEqualTo(37);
        assertThat(Math.round(macs.getAverage() * 1e-6)).isEqualTo(1251);
        assertThat(Math.round(macs.getMax() * 1e-6)).isEqualTo(7335);
    }

    @Test
    void weightsOfTheCellsWithEnergiesAreThePublishedOnes() {
        List<Map<String, String>> rows = ReferenceTable.named("nb101_energy4310");
        for (Map<String, String> row : rows) {
            assertThat(Costs.of(space.toGraph(read(row))).parameters()).as(row.toString()).isEqualTo(Long.parseLong(row.get("params")));
        }
        assertThat(rows).hasSize(4_310);
    }

    @Test
    void channelsThatDoNotDivideAreCutSoundly() {
        for (String text : List.of("5:1100011011:3m1", "5:1100011111:311", "5:1100011111:33m")) {
            assertThat(ComputationCheck.findings(space.toGraph(space.parse(text)))).as(text).isEmpty();
        }
    }

    @Test
    void theOrderOfTheVerticesChangesNothing() {
        for (String operators : List.of("3m1", "m31", "13m")) {
            Architecture one = space.parse("5:1110001011:31m");
            Architecture other = space.parse("5:1110001011:" + operators);
            assertThat(space.key(other)).isEqualTo(space.key(one));
            assertThat(space.toGraph(other)).isEqualTo(space.toGraph(one));
        }
        assertThat(space.key(space.parse("5:1110001011:33m"))).isNotEqualTo(space.key(space.parse("5:1110001011:31m")));
    }

    @Test
    void everyEditIsOneOperatorEdgeOrVertexAway() {
        Architecture start = space.parse("3:101:m");
        assertThat(space.neighbours(start)).extracting(space::print)
                .contains("3:101:3", "3:101:1", "3:111:m", "4:110101:3m", "4:100111:m3").doesNotContain("3:101:m", "2:1:");
        assertThat(space.neighbours(space.parse("2:1:"))).extracting(space::print).containsExactly("3:111:3", "3:111:1", "3:111:m");
    }

    @Test
    void aMutationStaysWithinItsSegment() {
        Segment operators = new Segment("operators", "part", "", List.of(22, 23, 24, 25, 26));
        SplittableRandom random = new SplittableRandom(1);
        Architecture start = space.parse("7:110001010100010100101:33m33");
        for (int i = 0; i < 50; i++) {
            assertThat(space.print(space.mutate(start, operators, random).orElseThrow())).startsWith("7:110001010100010100101:");
        }
        assertThat(space.mutate(space.parse("2:1:"), operators, random)).isEmpty();
    }

    @Test
    void preferencesKeepTheNineFirstEdges() {
        double[] preferences = new double[space.decisions().width()];
        preferences[space.decisions().offset(0) + 5] = 1;
        for (int edge = 1; edge <= 21; edge++) {
            preferences[space.decisions().offset(edge) + 1] = 1 + edge;
        }
        assertThat(space.decode(preferences).map(space::print)).as("six edges into the output, three into 5, which nothing reaches")
                .contains("2:1:");
        assertThat(space.decode(new double[preferences.length])).isEmpty();
        assertThatThrownBy(() -> space.decode(new double[3])).hasMessageContaining("3 preferences");
    }

    @Test
    void whatIsNoCellIsRefusedWithItsPlace() {
        assertRefused("7:11:3", "character 3", "expected 21");
        assertRefused("8:1:", "character 1", "'8'");
        assertRefused("3:1x1:3", "character 4", "edge 0-2");
        assertRefused("3:101:x", "character 7", "'x'");
        assertRefused("3:101:33", "character 7", "expected 1");
        assertRefused("3:011:3", "", "Vertices [1]");
        assertRefused("5:1111111111:333", "", "10 edges");
        assertRefused("101", "", "1 parts");
    }

    private void assertRefused(String text, String position, String reason) {
        assertThatThrownBy(() -> space.parse(text)).isInstanceOf(RefusedInput.class).hasMessageContaining(position).hasMessageContaining(reason);
    }
}
