package org.gnomon.kernels.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.Trace;
import org.gnomon.kernels.internal.tape.TapeNetwork;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.PackedGraph;

/** Any network on one graph: every setting of the gates is evaluated anew. */
final class BoundProgram implements GatedNetwork {

    private static final double[] NO_FEATURE_GATES = {};

    private final Gnn network;
    private final PackedGraph graph;
    private final EdgeUnits units;
    private final TapeNetwork tapes;
    private final double[] ones;
    private double[] base;

    BoundProgram(Gnn network, PackedGraph graph, EdgeUnits units, TapeNetwork tapes) {
        this.network = network;
        this.graph = graph;
        this.units = units;
        this.tapes = tapes;
        ones = new double[graph.edgeCount()];
        Arrays.fill(ones, 1);
    }

    @Override
    public Gnn network() {
        return network;
    }

    @Override
    public PackedGraph graph() {
        return graph;
    }

    @Override
    public EdgeUnits units() {
        return units;
    }

    @Override
    public int[] reachableUnits() {
        return tapes.local().reachable(units);
    }

    @Override
    public double[] logits() {
        if (base == null) {
            base = tapes.logits(ones, Pooling.ALL);
        }
        return base.clone();
    }

    @Override
    public double[] logits(double[] gates, Pooling pooling) {
        Requirements.gates(graph, gates);
        return tapes.logits(gates, pooling);
    }

    @Override
    public double[][] logits(double[][] gates, Pooling pooling) {
        return Arrays.stream(gates).map(row -> logits(row, pooling)).toArray(double[][]::new);
    }

    @Override
    public double[][] logitsWithoutEach() {
        double[][] result = new double[units.count()][];
        Arrays.setAll(result, unit -> logits());
        double[] gates = ones.clone();
        for (int unit : reachableUnits()) {
            units.set(gates, unit, 0);
            result[unit] = tapes.logits(gates, Pooling.ALL);
            units.set(gates, unit, 1);
        }
        return result;
    }

    @Override
    public double[][] logitsOfPrefixes(int[] order, int from, int to) {
        return prefixes(loopsAlone(), order, from, to, 1);
    }

    @Override
    public double[] embeddingOf(int[] chosen) {
        double[] gates = loopsAlone();
        for (int unit : chosen) {
            units.set(gates, unit, 1);
        }
        return tapes.readByLastStep(gates, Pooling.INCIDENT);
    }

    private double[] loopsAlone() {
        double[] gates = new double[ones.length];
        for (int e = 0; e < gates.length; e++) {
            gates[e] = units.unitOf(e) < 0 ? 1 : 0;
        }
        return gates;
    }

    @Override
    public double[][] logitsWithoutPrefixes(int[] order, int from, int to) {
        return prefixes(ones.clone(), order, from, to, 0);
    }

    private double[][] prefixes(double[] gates, int[] order, int from, int to, double gate) {
        Requirements.prefix(order, from, to);
        IntStream.range(0, from).forEach(k -> units.set(gates, order[k], gate));
        double[][] result = new double[to - from + 1][];
        for (int k = from; k <= to; k++) {
            result[k - from] = tapes.logits(gates, Pooling.INCIDENT);
            if (k < to) {
                units.set(gates, order[k], gate);
            }
        }
        return result;
    }

    @Override
    public Trace trace(double[] gates, double[] featureGates) {
        Requirements.gates(graph, gates);
        Requirements.featureGates(graph, featureGates);
        return tapes.trace(gates, featureGates, Pooling.ALL);
    }

    @Override
    public FrozenNetwork frozen(double[] gates) {
        Requirements.gates(graph, gates);
        return tapes.frozen(gates);
    }

    @Override
    public FrozenNetwork frozenWithoutEdges() {
        return tapes.frozenWithoutEdges();
    }
}
