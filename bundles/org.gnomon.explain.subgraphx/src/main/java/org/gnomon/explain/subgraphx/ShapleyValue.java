package org.gnomon.explain.subgraphx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * The Shapley value of a connected subgraph that plays as one against the nodes around it:
 * {@code phi(S) = sum_T |T|! (k - |T|)! / (k + 1)! (v(T + S) - v(T))} over coalitions {@code T} of the {@code k} nodes within {@code hops} edges;
 * nodes farther away are always present. In the unit of a probability, {@code [-1, 1]}.
 *
 * <p>Exact where there are at most {@code samples} coalitions; otherwise the mean over {@code samples} random orders of the players, without bias,
 * standard error at most {@code 1 / sqrt(samples)}. Source: Yuan et al., ICML 2021.
 *
 * @param budget largest number of network evaluations
 */
record ShapleyValue(CoalitionValue value, Topology topology, int hops, int samples, int budget, RandomGenerator random) {

    /** The same with another budget. */
    ShapleyValue within(int evaluations) {
        return new ShapleyValue(value, topology, hops, samples, evaluations, random);
    }

    /** The value, or empty where it could cost more evaluations than are left. */
    OptionalDouble of(BitSet subgraph) {
        BitSet around = topology.around(subgraph, hops);
        int[] players = around.stream().toArray();
        BitSet present = (BitSet) topology.scope().clone();
        present.andNot(around);
        present.andNot(subgraph);
        boolean exact = players.length < Integer.SIZE - 1 && 1 << players.length <= samples;
        if (value.evaluations() + 2L * (exact ? 1 << players.length : samples) > budget) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(exact ? exact(subgraph, players, present) : sampled(subgraph, players, present));
    }

    private double exact(BitSet subgraph, int[] players, BitSet present) {
        List<BitSet> coalitions = new ArrayList<>(1 << players.length);
        for (long mask = 0; mask < 1L << players.length; mask++) {
            BitSet coalition = (BitSet) present.clone();
            BitSet.valueOf(new long[] {mask}).stream().map(i -> players[i]).forEach(coalition::set);
            coalitions.add(coalition);
        }
        double[] gains = gains(subgraph, coalitions);
        double sum = 0;
        for (int mask = 0; mask < gains.length; mask++) {
            sum += gains[mask] / ((players.length + 1) * binomial(players.length, Integer.bitCount(mask)));
        }
        return sum;
    }

    private double sampled(BitSet subgraph, int[] players, BitSet present) {
        List<BitSet> coalitions = new ArrayList<>(samples);
        for (int s = 0; s < samples; s++) {
            coalitions.add(before(players.clone(), present));
        }
        double sum = 0;
        for (double gain : gains(subgraph, coalitions)) {
            sum += gain;
        }
        return sum / samples;
    }

    /** The players before the subgraph in a random order: any number of them is equally likely. */
    private BitSet before(int[] players, BitSet present) {
        BitSet coalition = (BitSet) present.clone();
        int count = random.nextInt(players.length + 1);
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i, players.length);
            coalition.set(players[j]);
            players[j] = players[i];
        }
        return coalition;
    }

    private double[] gains(BitSet subgraph, List<BitSet> coalitions) {
        List<BitSet> with = coalitions.stream().map(c -> union(c, subgraph)).toList();
        List<BitSet> all = new ArrayList<>(coalitions);
        all.addAll(with);
        value.learn(all);
        double[] gains = new double[with.size()];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = value.of(with.get(i)) - value.of(coalitions.get(i));
        }
        return gains;
    }

    private static BitSet union(BitSet a, BitSet b) {
        BitSet union = (BitSet) a.clone();
        union.or(b);
        return union;
    }

    private static double binomial(int n, int k) {
        double product = 1;
        for (int i = 1; i <= k; i++) {
            product = product * (n - k + i) / i;
        }
        return product;
    }
}
