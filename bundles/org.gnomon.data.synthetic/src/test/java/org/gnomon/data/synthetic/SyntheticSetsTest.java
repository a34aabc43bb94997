package org.gnomon.data.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyntheticSetsTest {

    private static final long SEED = 0;

    static Stream<GraphSetGenerator> all() {
        return Stream.of(new Ba2MotifsGenerator(), new BaShapesGenerator(), new BaCommunityGenerator(), new TreeGridGenerator(),
                new TreeCyclesGenerator());
    }

    private static GraphSet set(GraphSetGenerator generator, Map<String, Object> parameters) {
        return generator.generate(new GivenParameters(parameters), new SeededRun(SEED));
    }

    private static GraphSet set(GraphSetGenerator generator) {
        return set(generator, Map.of());
    }

    private static PackedGraph only(GraphSet set) {
        assertThat(set.graphs()).hasSize(1);
        return set.graphs().getFirst();
    }

    private static long[] nodesPerClass(GraphSet set) {
        PackedGraph graph = only(set);
        return IntStream.range(0, set.classCount())
                .mapToLong(cls -> IntStream.range(0, graph.nodeCount()).filter(v -> graph.nodeLabel(v) == cls).count()).toArray();
    }

    private static long motifEdges(PackedGraph graph) {
        return IntStream.range(0, graph.edgeCount()).filter(graph::inMotif).count();
    }

    /** Nodes reached from {@code start} over the edges in {@code along}, backwards. */
    private static Set<Integer> reached(PackedGraph graph, int start, IntPredicate along) {
        Set<Integer> seen = new HashSet<>(Set.of(start));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int node = open.pop();
            for (int k = 0; k < graph.inDegree(node); k++) {
                int edge = graph.incoming(node, k);
                if (along.test(edge) && seen.add(graph.source(edge))) {
                    open.push(graph.source(edge));
                }
            }
        }
        return seen;
    }

    @ParameterizedTest
    @MethodSource("all")
    void edgesGoBothWaysSortedAndOnceEach(GraphSetGenerator generator) {
        for (PackedGraph graph : set(generator).graphs()) {
            long n = graph.nodeCount();
            long[] keys = IntStream.range(0, graph.edgeCount()).mapToLong(e -> graph.source(e) * n + graph.target(e)).toArray();
            assertThat(keys).isSorted().doesNotHaveDuplicates();
            assertThat(IntStream.range(0, graph.edgeCount()).mapToLong(e -> graph.target(e) * n + graph.source(e)).sorted().toArray()).isEqualTo(keys);
            assertThat(IntStream.range(0, graph.edgeCount())).noneMatch(e -> graph.source(e) == graph.target(e));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyGraphIsConnected(GraphSetGenerator generator) {
        for (PackedGraph graph : set(generator).graphs()) {
            assertThat(reached(graph, 0, e -> true)).hasSize(graph.nodeCount());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameSeedGivesTheSameSetAndAnotherSeedAnother(GraphSetGenerator generator) {
        GraphSet first = generator.generate(new GivenParameters(Map.of()), new SeededRun(7));
        assertThat(generator.generate(new GivenParameters(Map.of()), new SeededRun(7))).isEqualTo(first);
        assertThat(generator.generate(new GivenParameters(Map.of()), new SeededRun(8))).isNotEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("all")
    void progressReachesItsTotal(GraphSetGenerator generator) {
        SeededRun run = new SeededRun(SEED);
        generator.generate(new GivenParameters(Map.of()), run);
        assertThat(run.steps()).isEqualTo(run.total()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCancelStopsTheWork(GraphSetGenerator generator) {
        assertThatThrownBy(() -> generator.generate(new GivenParameters(Map.of()), new SeededRun(SEED, "", 1))).isInstanceOf(Cancelled.class);
    }

    @Test
    void ba2MotifsHasThePublishedShape() {
        GraphSet set = set(new Ba2MotifsGenerator());
        assertThat(set.task()).isEqualTo(GnnNetwork.Task.GRAPH);
        assertThat(set.classNames()).containsExactly("cycle", "house");
        assertThat(set.graphs()).hasSize(1000).allMatch(g -> g.nodeCount() == 25 && g.featureCount() == 10);
        assertThat(set.graphs().stream().filter(g -> g.label().getAsInt() == 1)).hasSize(500);
        assertThat(set.graphs()).extracting(PackedGraph::id).startsWith("ba-2motifs/0", "ba-2motifs/1");
        assertThat(set.graphs().getFirst().featuresAsDoubles()).containsOnly(0.1f);
    }

    @Test
    void ba2MotifsCyclesAndHousesAreJoinedByTheirNodeTwenty() {
        for (PackedGraph graph : set(new Ba2MotifsGenerator()).graphs()) {
            boolean house = graph.label().getAsInt() == 1;
            assertThat(graph.edgeCount()).isEqualTo(2 * (19 + 1 + (house ? 6 : 5)));
            assertThat(undirected(graph, graph::inMotif)).containsExactlyInAnyOrderElementsOf(
                    house ? List.of("20-21", "21-22", "22-23", "20-23", "20-24", "21-24") : List.of("20-21", "21-22", "22-23", "23-24", "20-24"));
            assertThat(IntStream.range(0, graph.edgeCount()).filter(e -> graph.source(e) >= 20 && graph.target(e) < 20).map(graph::source))
                    .containsExactly(20);
        }
    }

    private static List<String> undirected(PackedGraph graph, IntPredicate chosen) {
        return IntStream.range(0, graph.edgeCount()).filter(e -> chosen.test(e) && graph.source(e) < graph.target(e))
                .mapToObj(e -> graph.source(e) + "-" + graph.target(e)).toList();
    }

    @Test
    void fewerGraphsAreTheFirstOfMore() {
        List<PackedGraph> few = set(new Ba2MotifsGenerator(), Map.of("graphs", 3)).graphs();
        assertThat(set(new Ba2MotifsGenerator(), Map.of("graphs", 9)).graphs()).startsWith(few.toArray(PackedGraph[]::new));
    }

    @Test
    void baShapesHasThePublishedSizes() {
        GraphSet set = set(new BaShapesGenerator());
        assertThat(set.task()).isEqualTo(GnnNetwork.Task.NODE);
        assertThat(only(set).nodeCount()).isEqualTo(700);
        assertThat(only(set).edgeCount()).isEqualTo(4110);
        assertThat(motifEdges(only(set))).isEqualTo(2 * 480);
        assertThat(nodesPerClass(set)).containsExactly(300, 160, 160, 80);
        assertThat(set.classNames()).containsExactly("base", "middle", "bottom", "top");
        assertThat(only(set).featuresAsDoubles()).hasSize(7000).containsOnly(1);
    }

    @Test
    void everyHouseIsAConnectedBlockWithItsRoof() {
        PackedGraph graph = only(set(new BaShapesGenerator()));
        for (int first = 300; first < 700; first += 5) {
            int start = first;
            assertThat(reached(graph, first, graph::inMotif)).containsExactlyInAnyOrder(first, first + 1, first + 2, first + 3, first + 4);
            assertThat(IntStream.range(0, 5).map(i -> graph.nodeLabel(start + i))).containsExactly(1, 1, 2, 2, 3);
            assertThat(reached(graph, first + 4, e -> graph.inMotif(e) && graph.target(e) == start + 4))
                    .containsExactlyInAnyOrder(start, start + 1, start + 4);
        }
    }

    @Test
    void spacedAttachmentFollowsThePublishedFiles() {
        PackedGraph graph = only(set(new BaShapesGenerator(), Map.of("attachment", "SPACED", "noise", 0.0)));
        for (int k = 0; k < 80; k++) {
            int house = 300 + 5 * k;
            assertThat(undirected(graph, e -> graph.target(e) == house && graph.source(e) < 300)).containsExactly(3 * k + "-" + house);
        }
    }

    @Test
    void baCommunityHasThePublishedSizes() {
        GraphSet set = set(new BaCommunityGenerator());
        PackedGraph graph = only(set);
        assertThat(graph.nodeCount()).isEqualTo(1400);
        assertThat(graph.edgeCount()).isEqualTo(8920);
        assertThat(motifEdges(graph)).isEqualTo(4 * 480);
        assertThat(nodesPerClass(set)).containsExactly(300, 160, 160, 80, 300, 160, 160, 80);
        assertThat(set.classNames()).startsWith("first base").endsWith("second top");
        assertThat(undirected(graph, e -> graph.source(e) < 700 && graph.target(e) >= 700)).hasSize(350);
    }

    @Test
    void theHalvesOfBaCommunityDiffer() {
        PackedGraph graph = only(set(new BaCommunityGenerator(), Map.of("bridges", 0)));
        List<String> first = undirected(graph, e -> graph.source(e) < 300 && graph.target(e) < 300);
        List<String> second = IntStream.range(0, graph.edgeCount())
                .filter(e -> graph.source(e) >= 700 && graph.source(e) < graph.target(e) && graph.target(e) < 1000)
                .mapToObj(e -> graph.source(e) - 700 + "-" + (graph.target(e) - 700)).toList();
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void twoFeaturesOfBaCommunityTellTheHalvesApart() {
        PackedGraph graph = only(set(new BaCommunityGenerator()));
        for (int f = 0; f < 10; f++) {
            for (int half = 0; half < 2; half++) {
                int feature = f;
                double[] values = IntStream.range(700 * half, 700 * half + 700).mapToDouble(v -> graph.feature(v, feature)).toArray();
                double mean = DoubleStream.of(values).average().getAsDouble();
                double variance = DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).average().getAsDouble();
                assertThat(mean).isBetween((f < 2 ? 2 * half - 1 : 0) - 0.15, (f < 2 ? 2 * half - 1 : 0) + 0.15);
                assertThat(variance).isBetween(f < 2 ? 0.4 : 0.8, f < 2 ? 0.6 : 1.2);
            }
        }
    }

    @Test
    void treeGridHasThePublishedSizes() {
        GraphSet set = set(new TreeGridGenerator());
        assertThat(nodesPerClass(set)).containsExactly(511, 720);
        assertThat(only(set).edgeCount()).isEqualTo(3130);
        assertThat(motifEdges(only(set))).isEqualTo(2 * 80 * 12);
        assertThat(reached(only(set), 511, only(set)::inMotif)).hasSize(9);
        assertThat(undirected(only(set), e -> only(set).inMotif(e) && only(set).source(e) < 520)).containsExactlyInAnyOrder("511-512", "511-514",
                "512-513", "512-515", "513-516", "514-515", "514-517", "515-516", "515-518", "516-519", "517-518", "518-519");
    }

    @Test
    void treeCyclesFollowsThePaper() {
        GraphSet set = set(new TreeCyclesGenerator());
        assertThat(nodesPerClass(set)).containsExactly(511, 480);
        assertThat(only(set).edgeCount()).isEqualTo(2 * (510 + 80 * 7 + 10));
        assertThat(motifEdges(only(set))).isEqualTo(2 * 80 * 6);
        assertThat(reached(only(set), 511, only(set)::inMotif)).hasSize(6);
        assertThat(only(set(new TreeCyclesGenerator(), Map.of("motifs", 60))).nodeCount()).as("the published file").isEqualTo(871);
    }

    @Test
    void preferentialAttachmentMakesHubs() {
        PackedGraph graph = BaseGraphs.preferentialAttachment(2000, 3, new SeededRun(SEED).random("base")).pack("ba", new float[2000]).build();
        int[] degrees = IntStream.range(0, 2000).map(graph::inDegree).sorted().toArray();
        assertThat(graph.edgeCount()).isEqualTo(2 * 3 * (2000 - 3));
        assertThat(degrees[0]).as("smallest").isBetween(1, 3);
        assertThat(degrees[1000]).as("median").isBetween(3, 5);
        assertThat(degrees[1999]).as("largest").isGreaterThan(50);
        assertThat(IntStream.of(degrees).filter(d -> d >= 12).count()).as("power law: P(degree >= 2 d) is a quarter of P(degree >= d)")
                .isBetween(60L, 200L);
    }

    @Test
    void noiseStopsWhereThereIsNoRoom() {
        PackedGraph graph = only(set(new TreeCyclesGenerator(), Map.of("height", 0, "motifs", 1, "cycleNodes", 3, "noise", 1.0)));
        assertThat(graph.edgeCount()).isEqualTo(2 * 6);
    }

    @Test
    void tooFewBaseNodesAreABadRequest() {
        assertThatThrownBy(() -> set(new BaShapesGenerator(), Map.of("baseNodes", 5))).isInstanceOf(BadRequest.class)
                .hasMessage("baseNodes is 5; allowed: more than edgesPerNode, which is 5");
    }

    @Test
    void smallBasesAreFine() {
        for (int motifs : new int[] {1, 7, 20}) {
            for (Attachment attachment : Attachment.values()) {
                PackedGraph graph = only(set(new BaShapesGenerator(), Map.of("baseNodes", 7, "motifs", motifs, "attachment", attachment.name())));
                assertThat(graph.nodeCount()).isEqualTo(7 + 5 * motifs);
            }
        }
    }
}
