package org.gnomon.space.darts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gnomon.api.Support;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.reference.ReferenceTable;
import org.junit.jupiter.api.Test;

class DartsSpaceTest {

    private static final String GENOTYPE = "[[(0,0),(1,5),(0,1),(1,1),(0,3),(1,3),(1,3),(3,2)],[(0,2),(1,0),(0,3),(1,3),(0,1),(3,0),(2,0),(3,6)]]";

    private final DartsSpace space = new DartsSpace();
    private final DartsSpace benchmark = new DartsSpace(Profile.BENCHMARK);

    @Test
    void thereAreAsManyGenotypesAsPublished() {
        assertThat(space.cardinality()).contains(BigInteger.valueOf(7).pow(8).multiply(BigInteger.valueOf(180)).pow(2));
        assertThat(Genotype.COUNT).isEqualTo(1_076_746_950_455_072_400L);
    }

    @Test
    void everyNumberIsAnotherNode() {
        for (int index = 0; index < Genotype.NODES; index++) {
            List<Node> nodes = IntStream.range(0, Node.count(index)).mapToObj(Node::numbered).toList();
            assertThat(new HashSet<>(nodes)).hasSize(nodes.size());
            int sources = index + 2;
            assertThat(nodes).allMatch(n -> n.second().source() < sources);
        }
    }

    @Test
    void graphsHaveThePublishedSizes() {
        IntSummaryStatistics nodes = new IntSummaryStatistics();
        IntSummaryStatistics edges = new IntSummaryStatistics();
        LongSummaryStatistics macs = new LongSummaryStatistics();
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2_000; i++) {
            PackedComputation graph = space.toGraph(space.sample(random));
            nodes.accept(graph.nodeCount());
            edges.accept(graph.edgeCount());
            macs.accept(Costs.of(graph).macs());
        }
        assertThat(nodes.getAverage()).isCloseTo(894, within(8.0));
        assertThat(edges.getAverage()).isCloseTo(1_036, within(10.0));
        assertThat(macs.getAverage() * 1e-6).isCloseTo(780, within(5.0));
        assertThat(nodes.getMin()).isLessThan(562);
        assertThat(nodes.getMax()).isGreaterThan(1_164);
    }

    @Test
    void theBenchmarkNetworkHasTheStoredWeights() {
        List<Map<String, String>> rows = ReferenceTable.named("nb301_zc725");
        for (Map<String, String> row : rows) {
            PackedComputation graph = benchmark.toGraph(benchmark.parse(row.get("arch")));
            double stored = Double.parseDouble(row.get("params")) * 1e6;
            assertThat(kernels(graph) + STEM_AND_INPUT_NORMALISATIONS + CLASSES).as(row.get("arch")).isCloseTo(stored, within(6.0));
        }
        assertThat(rows).hasSize(725);
    }

    /**
     * What the stored number counts beside kernels: normalisations of edges have no weights there, those behind the stem and in front of cells have.
     */
    private static final double STEM_AND_INPUT_NORMALISATIONS = 2 * 96 + 2 * 2 * (2 * 32 + 3 * 64 + 3 * 128);
    private static final double CLASSES = 10;

    private static double kernels(PackedComputation graph) {
        return IntStream.range(0, graph.nodeCount()).mapToLong(v -> graph.operation(v).kernelWeights()).sum();
    }

    @Test
    void macsOfTheBenchmarkNetworkFollowTheStoredFlops() {
        List<double[]> pairs = new ArrayList<>();
        DoubleSummaryStatistics ratio = new DoubleSummaryStatistics();
        for (Map<String, String> row : ReferenceTable.named("nb301_zc725")) {
            double macs = Costs.of(benchmark.toGraph(benchmark.parse(row.get("arch")))).macs() * 1e-6;
            double stored = Double.parseDouble(row.get("flops"));
            pairs.add(new double[] {macs, stored});
            ratio.accept(stored / macs);
        }
        assertThat(pearson(pairs)).isGreaterThan(0.998);
        assertThat(ratio.getMin()).isGreaterThan(1.02);
        assertThat(ratio.getMax()).isLessThan(1.11);
    }

    private static double pearson(List<double[]> pairs) {
        double meanX = pairs.stream().mapToDouble(p -> p[0]).average().orElseThrow();
        double meanY = pairs.stream().mapToDouble(p -> p[1]).average().orElseThrow();
        double xy = pairs.stream().mapToDouble(p -> (p[0] - meanX) * (p[1] - meanY)).sum();
        double xx = pairs.stream().mapToDouble(p -> (p[0] - meanX) * (p[0] - meanX)).sum();
        double yy = pairs.stream().mapToDouble(p -> (p[1] - meanY) * (p[1] - meanY)).sum();
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void bothTextFormsOfTheTablesAreRead() {
        List<Map<String, String>> tuples = ReferenceTable.named("nb301_unlabelled11k");
        Set<String> keys = new HashSet<>();
        tuples.forEach(row -> keys.add(space.key(space.parse(row.get("arch")))));
        assertThat(tuples).hasSize(11_221);
        assertThat(keys).hasSizeGreaterThan(11_200);
        assertThat(space.print(space.parse("(((0,0),(1,5),(1,1),(0,1),(1,3),(0,3),(1,3),(3,2)),((1,0),(0,2),(1,3),(0,3),(3,0),(0,1),(2,0),(3,6)))")))
                .isEqualTo(GENOTYPE);
    }

    @Test
    void graphsOfBothProfilesAreSoundAndDilationStandsInTheWindow() {
        Architecture genotype = space.parse(GENOTYPE);
        assertThat(ComputationCheck.findings(space.toGraph(genotype))).isEmpty();
        PackedComputation graph = benchmark.toGraph(genotype);
        assertThat(ComputationCheck.findings(graph)).isEmpty();
        assertThat(IntStream.range(0, graph.nodeCount()).filter(v -> graph.operation(v).window().dilationH() == 2)).hasSize(6 + 2);
        assertThat(IntStream.range(0, graph.nodeCount()).filter(v -> graph.operator(v) == Operator.SPACE_TO_BATCH)).hasSize(6 + 2);
        assertThat(benchmark.id()).isEqualTo("darts@benchmark");
    }

    @Test
    void preferencesKeepTheTwoPreferredInputsOfEveryNode() {
        double[] preferences = space.decisions().oneHot(space.parse(GENOTYPE));
        int third = space.decisions().offset(space.decisions().number("normal.edge35"));
        preferences[third + 1 + CellOperator.SEPARABLE5.ordinal()] = 3;
        int first = space.decisions().offset(space.decisions().number("normal.edge15"));
        preferences[first + 1 + CellOperator.SEPARABLE3.ordinal()] = 0.5;
        assertThat(space.decode(preferences).map(space::print)).contains(GENOTYPE.replace("(3,2)]", "(3,4)]"));
        preferences[space.decisions().offset(space.decisions().number("normal.edge05")) + 1] = 2;
        assertThat(space.decode(preferences).map(space::print)).contains(GENOTYPE.replace("(1,3),(3,2)]", "(0,0),(3,4)]"));
        assertThatThrownBy(() -> space.decode(new double[1])).hasMessageContaining("1 preferences");
    }

    @Test
    void anEditChangesAnOperatorOrASource() {
        Architecture start = space.parse(GENOTYPE);
        assertThat(space.neighbours(start)).hasSize(2 * (8 * 6 + 2 * (1 + 2 + 3)));
        Segment node = space.segments().stream().filter(s -> s.id().equals("reduction.node5")).findFirst().orElseThrow();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 50; i++) {
            assertThat(space.print(space.mutate(start, node, random).orElseThrow())).startsWith(GENOTYPE.substring(0, GENOTYPE.indexOf("(2,0)")));
        }
    }

    @Test
    void aNodeNeedsTwoInputs() {
        assertThat(space.check(space.parse(GENOTYPE).with(0, 0))).isInstanceOfSatisfying(Support.No.class,
                no -> assertThat(no.reasons()).containsExactly("Node 2 of the normal cell has 1 inputs; allowed: 2."));
    }

    @Test
    void whatIsNoGenotypeIsRefusedWithItsPlace() {
        assertRefused("[[(0,7)", "character 6", "operator is '7'");
        assertRefused("[[(2,0)", "character 4", "source is '2'; allowed: 0 to 1");
        assertRefused("[[(0,0),(0,1)", "character 9", "reads 0 twice");
        assertRefused("[[(0,0)", "character 8", "found the end");
        assertRefused(GENOTYPE + "]", "character " + (GENOTYPE.length() + 1), "behind the second cell");
        assertRefused("[".repeat(501), "", "501 characters");
    }

    private void assertRefused(String text, String position, String reason) {
        assertThatThrownBy(() -> space.parse(text)).isInstanceOf(RefusedInput.class).hasMessageContaining(position).hasMessageContaining(reason);
    }
}
