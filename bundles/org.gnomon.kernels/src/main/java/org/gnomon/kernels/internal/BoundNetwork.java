package org.gnomon.kernels.internal;

import java.util.Arrays;
import java.util.function.Supplier;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.Trace;
import org.gnomon.kernels.internal.tape.TapeNetwork;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.PackedGraph;

/**
 * A network of GCN, GIN and GraphSAGE layers on one graph; gradients are left to tapes. States are planned until a chunk of rows is full, then computed together.
 */
final class BoundNetwork implements GatedNetwork {

    /** Rows per chunk: enough for the matrix products to read weights once per many rows, few enough to stay in the cache. */
    private static final int CHUNK_ROWS = 192;

    private final Gnn network;
    private final PackedGraph graph;
    private final EdgeUnits units;
    private final CompiledNetwork compiled;
    private final LocalGraph local;
    private final StatePlan plan;
    private final RowStore rows;
    private final Supplier<TapeNetwork> makeTapes;
    private TapeNetwork tapes;
    private double[] base;
    private double[][] results;
    private int[] stateResult = new int[16];

    BoundNetwork(Gnn network, PackedGraph graph, EdgeUnits units, CompiledNetwork compiled, LocalGraph local, Supplier<TapeNetwork> makeTapes) {
        this.network = network;
        this.graph = graph;
        this.units = units;
        this.compiled = compiled;
        this.local = local;
        this.makeTapes = makeTapes;
        plan = new StatePlan(local, compiled);
        rows = new RowStore(compiled, local.features(graph), local.nodeCount);
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
        return local.reachable(units);
    }

    @Override
    public double[] logits() {
        return base().clone();
    }

    /** Computes the unmasked graph once; its rows stay. */
    private double[] base() {
        if (base == null) {
            results = new double[1][];
            plan.startAt(0);
            for (int v = 0; v < local.nodeCount; v++) {
                plan.compute(v);
            }
            add(0, Pooling.ALL);
            flush(0);
            base = results[0];
        }
        return base;
    }

    /** Logits of every node; the whole graph must be bound. */
    double[] nodeLogits() {
        base();
        double[] padded = compiled.head(rows.finalRows(), local.nodeCount);
        double[] logits = new double[local.nodeCount * compiled.classes()];
        for (int v = 0; v < local.nodeCount; v++) {
            System.arraycopy(padded, v * compiled.output().width(), logits, v * compiled.classes(), compiled.classes());
        }
        return logits;
    }

    @Override
    public double[] logits(double[] gates, Pooling pooling) {
        return logits(new double[][] {gates}, pooling)[0];
    }

    @Override
    public double[][] logits(double[][] gates, Pooling pooling) {
        base();
        begin(gates.length);
        for (int b = 0; b < gates.length; b++) {
            Requirements.gates(graph, gates[b]);
            for (int e = 0; e < local.edgeCount(); e++) {
                if (gates[b][local.graphEdge[e]] != 1) {
                    plan.change(e, gates[b][local.graphEdge[e]]);
                }
            }
            add(b, pooling);
            plan.restore();
            for (int e = 0; e < local.edgeCount(); e++) {
                plan.set(e, 1);
            }
            flushIfFull(false);
        }
        return end();
    }

    @Override
    public double[][] logitsWithoutEach() {
        double[] unmasked = base();
        begin(units.count());
        Arrays.fill(results, unmasked);
        for (int unit : local.reachable(units)) {
            change(unit, 0);
            add(unit, Pooling.ALL);
            plan.restore();
            setBack(unit);
            flushIfFull(false);
        }
        return end();
    }

    @Override
    public double[][] logitsOfPrefixes(int[] order, int from, int to) {
        Requirements.prefix(order, from, to);
        begin(to - from + 1);
        plan.allRemoved();
        if (local.root != LocalGraph.NO_ROOT) {
            plan.compute(local.root);
        }
        return chain(order, from, to, 1);
    }

    @Override
    public double[][] logitsWithoutPrefixes(int[] order, int from, int to) {
        Requirements.prefix(order, from, to);
        base();
        begin(to - from + 1);
        return chain(order, from, to, 0);
    }

    @Override
    public double[] embeddingOf(int[] chosen) {
        plan.startAt(rows.firstFreeSlot());
        plan.allRemoved();
        if (local.root != LocalGraph.NO_ROOT) {
            plan.compute(local.root);
        }
        for (int unit : chosen) {
            change(unit, 1);
        }
        plan.endState(Pooling.INCIDENT);
        double[] pooled = rows.pooled(plan, rows.firstFreeSlot());
        double[] embedding = compiled.embedding(pooled, plan.pools().from(0) == plan.pools().to(0));
        plan.allPresent();
        return embedding;
    }

    /** Every state starts from the one before: prefix {@code k} differs from {@code k - 1} in one unit. */
    private double[][] chain(int[] order, int from, int to, double gate) {
        for (int k = 0; k < from; k++) {
            change(order[k], gate);
        }
        for (int k = from; k <= to; k++) {
            add(k - from, Pooling.INCIDENT);
            flushIfFull(true);
            if (k < to) {
                change(order[k], gate);
            }
        }
        double[][] logits = end();
        plan.allPresent();
        return logits;
    }

    private void change(int unit, double gate) {
        for (int k = 0; k < units.size(unit); k++) {
            int edge = local.localEdge[units.edge(unit, k)];
            if (edge >= 0) {
                plan.change(edge, gate);
            }
        }
    }

    private void setBack(int unit) {
        for (int k = 0; k < units.size(unit); k++) {
            int edge = local.localEdge[units.edge(unit, k)];
            if (edge >= 0) {
                plan.set(edge, 1);
            }
        }
    }

    private void begin(int count) {
        results = new double[count][];
        plan.startAt(rows.firstFreeSlot());
    }

    private void add(int result, Pooling pooling) {
        int state = plan.pools().rows();
        if (state == stateResult.length) {
            stateResult = Arrays.copyOf(stateResult, 2 * state);
        }
        stateResult[state] = result;
        plan.endState(pooling);
    }

    private void flushIfFull(boolean keepCurrent) {
        if (plan.sums(compiled.depth() - 1).rows() >= CHUNK_ROWS) {
            flush(rows.firstFreeSlot());
            if (keepCurrent) {
                rows.keepCurrent(plan);
            }
            plan.startAt(rows.firstFreeSlot());
        }
    }

    private double[][] end() {
        flush(rows.firstFreeSlot());
        return results;
    }

    private void flush(int firstSlot) {
        double[] logits = rows.run(plan, firstSlot);
        for (int state = 0; state < plan.pools().rows(); state++) {
            results[stateResult[state]] = plan.pools().from(state) == plan.pools().to(state) ? compiled.emptyLogits().clone()
                    : Arrays.copyOfRange(logits, state * compiled.output().width(), state * compiled.output().width() + compiled.classes());
        }
    }

    @Override
    public Trace trace(double[] gates, double[] featureGates) {
        Requirements.gates(graph, gates);
        Requirements.featureGates(graph, featureGates);
        return tapes().trace(gates, featureGates, Pooling.ALL);
    }

    @Override
    public FrozenNetwork frozen(double[] gates) {
        Requirements.gates(graph, gates);
        return tapes().frozen(gates);
    }

    @Override
    public FrozenNetwork frozenWithoutEdges() {
        return tapes().frozenWithoutEdges();
    }

    private TapeNetwork tapes() {
        if (tapes == null) {
            tapes = makeTapes.get();
        }
        return tapes;
    }
}
