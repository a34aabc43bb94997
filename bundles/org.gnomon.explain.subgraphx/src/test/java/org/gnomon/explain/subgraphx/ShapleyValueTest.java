package org.gnomon.explain.subgraphx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;

class ShapleyValueTest {

    private static final int NODES = 7;

    private final BoundTask question = BoundTask.of(Kernels.plain(),
            ExplainTask.ofGraph(SampleNetworks.all(5, Task.GRAPH).skip(1).findFirst().orElseThrow(), SampleGraphs.connected(31, NODES)));
    private final Topology topology = new Topology(question.network(), OptionalInt.empty());
    private final CoalitionValue value = new CoalitionValue(question);

    @Test
    void fewCoalitionsAreEnumeratedExactly() {
        for (BitSet subgraph : List.of(set(0), set(3), set(1, 2), set(0, 4, 5))) {
            assertThat(shapley(NODES, 128, 10_000).of(subgraph).getAsDouble()).isCloseTo(meanOverAllOrders(subgraph), within(1e-12));
        }
    }

    @Test
    void valuesOfAllNodesAddUpToWhatTheEdgesBring() {
        ShapleyValue everyNodePlays = shapley(NODES, 128, 10_000);
        double sum = IntStream.range(0, NODES).mapToDouble(v -> everyNodePlays.of(set(v)).getAsDouble()).sum();
        assertThat(sum).isCloseTo(value.of(topology.scope()) - value.of(set()), within(1e-12));
    }

    @Test
    void samplingApproachesTheExactValue() {
        double exact = meanOverAllOrders(set(2));
        double sampled = shapley(NODES, 63, 10_000).of(set(2)).getAsDouble();
        double mean = IntStream.range(0, 200).mapToDouble(seed -> shapley(seed, NODES, 63, 10_000).of(set(2)).getAsDouble()).average().getAsDouble();
        assertThat(sampled).isNotEqualTo(exact).isCloseTo(exact, within(1 / Math.sqrt(63)));
        assertThat(mean).isCloseTo(exact, within(0.005));
    }

    @Test
    void nodesBeyondTheHopsAreAlwaysPresent() {
        BitSet subgraph = set(0);
        BitSet rest = (BitSet) topology.scope().clone();
        rest.andNot(subgraph);
        assertThat(shapley(0, 128, 10_000).of(subgraph).getAsDouble()).isEqualTo(value.of(topology.scope()) - value.of(rest));
    }

    @Test
    void theBudgetIsNeverExceeded() {
        ShapleyValue poor = shapley(NODES, 20, 45);
        assertThat(poor.of(set(0))).isPresent();
        assertThat(IntStream.range(1, NODES).mapToObj(v -> poor.of(set(v))).toList()).anyMatch(java.util.OptionalDouble::isEmpty);
        assertThat(value.evaluations()).isLessThanOrEqualTo(45);
    }

    private ShapleyValue shapley(int hops, int samples, int budget) {
        return shapley(1, hops, samples, budget);
    }

    private ShapleyValue shapley(long seed, int hops, int samples, int budget) {
        return new ShapleyValue(value, topology, hops, samples, budget, new SplittableRandom(seed));
    }

    /** The definition: the mean gain of the subgraph over every order in which it and the other nodes can come. */
    private double meanOverAllOrders(BitSet subgraph) {
        List<Integer> players = new ArrayList<>(topology.around(subgraph, NODES).stream().boxed().toList());
        players.add(-1);
        double[] sum = new double[2];
        permute(players, 0, subgraph, sum);
        return sum[0] / sum[1];
    }

    private void permute(List<Integer> players, int fixed, BitSet subgraph, double[] sum) {
        if (fixed == players.size()) {
            BitSet before = new BitSet();
            players.subList(0, players.indexOf(-1)).forEach(before::set);
            BitSet with = (BitSet) before.clone();
            with.or(subgraph);
            sum[0] += value.of(with) - value.of(before);
            sum[1]++;
            return;
        }
        for (int i = fixed; i < players.size(); i++) {
            java.util.Collections.swap(players, fixed, i);
            permute(players, fixed + 1, subgraph, sum);
            java.util.Collections.swap(players, fixed, i);
        }
    }

    private static BitSet set(int... nodes) {
        BitSet set = new BitSet();
        IntStream.of(nodes).forEach(set::set);
        return set;
    }
}
