package org.gnomon.explain.occlusion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Pooling;

/**
 * What the prediction loses when a part is taken away, one part at a time: {@code f(G) - f(G without the part)}, where {@code f} is the effect on
 * the class. All nodes stay in the readout. Source: Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, ECCV 2014, on graphs.
 */
record Occlusion(GatedNetwork network, int cls, Effect effect) {

    /** Nodes whose gates are built together: bounds the memory on large graphs. */
    private static final int BATCH = 64;

    /** Scores of the undirected edges, {@code [u]}; {@code u} incremental evaluations. */
    double[] edges() {
        double whole = whole();
        return Arrays.stream(network.logitsWithoutEach()).mapToDouble(without -> whole - effect.of(without, cls)).toArray();
    }

    /** Scores of the nodes without their edges, {@code [n]}, 0 out of reach; {@code n} incremental evaluations. */
    double[] nodes(Run run) {
        double whole = whole();
        double[] scores = new double[network.graph().nodeCount()];
        int[] nodes = reach().stream().toArray();
        run.phase("nodes", nodes.length);
        for (int from = 0; from < nodes.length; from += BATCH) {
            int[] batch = Arrays.copyOfRange(nodes, from, Math.min(nodes.length, from + BATCH));
            double[][] logits = network.logits(IntStream.of(batch).mapToObj(this::gatesWithout).toArray(double[][]::new), Pooling.ALL);
            for (int i = 0; i < batch.length; i++) {
                scores[batch[i]] = whole - effect.of(logits[i], cls);
                run.step();
            }
        }
        return scores;
    }

    /** Scores of the nodes without their features, {@code [n]}; {@code n} full evaluations. */
    double[] features(Run run) {
        double whole = whole();
        int width = network.graph().featureCount();
        double[] scores = new double[network.graph().nodeCount()];
        double[] factors = new double[scores.length * width];
        Arrays.fill(factors, 1);
        double[] gates = network.openGates();
        run.phase("nodes", scores.length);
        for (int v = 0; v < scores.length; v++) {
            Arrays.fill(factors, v * width, (v + 1) * width, 0);
            scores[v] = whole - effect.of(network.trace(gates, factors).logits(), cls);
            Arrays.fill(factors, v * width, (v + 1) * width, 1);
            run.step();
        }
        return scores;
    }

    /** The mean of both ends for every edge in reach, 0 elsewhere; {@code [u]}. */
    double[] meanOfEnds(double[] nodeScores) {
        double[] scores = new double[network.units().count()];
        for (int unit : network.reachableUnits()) {
            int edge = network.units().edge(unit, 0);
            scores[unit] = (nodeScores[network.graph().source(edge)] + nodeScores[network.graph().target(edge)]) / 2;
        }
        return scores;
    }

    private double whole() {
        return effect.of(network.logits(), cls);
    }

    private BitSet reach() {
        BitSet nodes = new BitSet();
        for (int unit : network.reachableUnits()) {
            nodes.set(network.graph().source(network.units().edge(unit, 0)));
            nodes.set(network.graph().target(network.units().edge(unit, 0)));
        }
        return nodes;
    }

    private double[] gatesWithout(int node) {
        double[] gates = network.openGates();
        for (int edge = 0; edge < gates.length; edge++) {
            boolean touches = network.graph().source(edge) == node || network.graph().target(edge) == node;
            if (touches && network.units().unitOf(edge) >= 0) {
                gates[edge] = 0;
            }
        }
        return gates;
    }
}
