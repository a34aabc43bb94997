package org.gnomon.explain.goat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.SamplePrograms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoatTest {

    private record Case(Gnn network, PackedGraph graph) {

        OptionalInt node() {
            return network.task() == Task.NODE ? OptionalInt.of(graph.nodeCount() - 1) : OptionalInt.empty();
        }

        GatedNetwork bound() {
            return node().isPresent() ? Kernels.plain().bindNode(network, graph, node().getAsInt()) : Kernels.plain().bind(network, graph);
        }

        @Override
        public String toString() {
            return network.name() + " " + network.task() + " on " + graph.id();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(Task.values()).flatMap(task -> IntStream.range(0, 4).boxed()
                .flatMap(seed -> Stream.<Gnn>concat(SampleNetworks.all(seed, task), SamplePrograms.all(seed, task))))
                .flatMap(network -> graphs().map(graph -> new Case(network, graph)));
    }

    private static Stream<PackedGraph> graphs() {
        return Stream.concat(Stream.of(SampleGraphs.connected(1, 8), SampleGraphs.connected(2, 17)), SampleGraphs.unusual())
                .map(SampleGraphs::attributed);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scoresAddUpToWhatTheEdgesChange(Case sample) {
        GatedNetwork bound = sample.bound();
        double[] whole = bound.logits();
        double[] empty = bound.logits(new double[sample.graph().edgeCount()], Pooling.ALL);
        for (int cls = 0; cls < whole.length; cls++) {
            for (boolean features : new boolean[] {false, true}) {
                Goat goat = Goat.of(bound, sample.node(), cls, features);
                double sum = Arrays.stream(goat.edges()).sum() + goat.residual() + Arrays.stream(goat.features()).sum();
                assertThat(sum).as("%s, class %s, features %s", sample, cls, features).isCloseTo(whole[cls] - empty[cls], within(1e-9));
                assertThat(goat.logit()).isCloseTo(whole[cls], within(1e-9));
                assertThat(goat.logitWithoutEdges()).isCloseTo(empty[cls], within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scoresFollowTheNodesWhenTheyAreNumberedAnew(Case sample) {
        int[] place = shuffled(sample.graph().nodeCount());
        Case renumbered = new Case(sample.network(), Renumbered.of(sample.graph(), place));
        GatedNetwork bound = sample.node().isPresent()
                ? Kernels.plain().bindNode(renumbered.network(), renumbered.graph(), place[sample.node().getAsInt()]) : renumbered.bound();
        OptionalInt node = sample.node().isPresent() ? OptionalInt.of(place[sample.node().getAsInt()]) : OptionalInt.empty();
        double[] expected = Goat.of(sample.bound(), sample.node(), 1, false).edges();
        double[] actual = Goat.of(bound, node, 1, false).edges();
        for (int e = 0; e < expected.length; e++) {
            assertThat(actual[e]).as("%s, edge %s", sample, e).isCloseTo(expected[e], within(1e-9));
        }
    }

    private static int[] shuffled(int count) {
        int[] place = IntStream.range(0, count).toArray();
        SplittableRandom random = new SplittableRandom(9);
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = place[i];
            place[i] = place[other];
            place[other] = swapped;
        }
        return place;
    }
}
