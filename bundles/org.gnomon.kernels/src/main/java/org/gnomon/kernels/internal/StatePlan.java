package org.gnomon.kernels.internal;

import java.util.Arrays;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.spi.RowSums;

/**
 * Decides, without arithmetic, which rows a change of gates makes different, and lists the sums that compute them again. A state is one setting of the
 * gates; its rows get new slots, so the rows of earlier states stay readable and many states are computed together, layer by layer.
 *
 * <p>After layer {@code l} a row differs where an incoming gate changed or a sender's (or its own, where the layer reads it) row differed before.
 */
final class StatePlan {

    private final LocalGraph graph;
    private final CompiledNetwork network;
    private final double[] gates;
    private final int[] incident;
    /** {@code slots[l][v]}: where the row of {@code v} before layer {@code l} is now. */
    private final int[][] slots;
    private final int[][] changed;
    private final int[] changedCount;
    private final int[] seeds;
    private int seedCount;
    private final int[] seededIn;
    private final int[] listedIn;
    private int state = 1;
    private int round;
    private final RowSums[] sums;
    private final RowSums pools = new RowSums();
    private int firstSlot;

    StatePlan(LocalGraph graph, CompiledNetwork network) {
        this.graph = graph;
        this.network = network;
        int depth = network.depth();
        int nodes = graph.nodeCount;
        gates = new double[graph.edgeCount()];
        incident = new int[nodes];
        slots = new int[depth + 1][nodes];
        changed = new int[depth][nodes];
        changedCount = new int[depth];
        seeds = new int[nodes];
        seededIn = new int[nodes];
        listedIn = new int[nodes];
        sums = new RowSums[depth];
        Arrays.setAll(sums, l -> new RowSums());
        allPresent();
    }

    /** All gates 1 and every row at its own slot: the unmasked graph. */
    void allPresent() {
        Arrays.fill(gates, 1);
        Arrays.fill(incident, 0);
        for (int e = 0; e < gates.length; e++) {
            incident[graph.source[e]]++;
            incident[graph.target[e]]++;
        }
        for (int[] layer : slots) {
            Arrays.setAll(layer, v -> v);
        }
    }

    /** All gates 0; rows are not defined until a state computes them. */
    void allRemoved() {
        Arrays.fill(gates, 0);
        Arrays.fill(incident, 0);
    }

    /** Rows of the states to come get slots from {@code slot} on. */
    void startAt(int slot) {
        firstSlot = slot;
        for (RowSums layer : sums) {
            layer.clear();
        }
        pools.clear();
    }

    double gate(int edge) {
        return gates[edge];
    }

    /** Sets a gate as part of the next state. */
    void change(int edge, double gate) {
        set(edge, gate);
        compute(graph.source[edge]);
        compute(graph.target[edge]);
    }

    /** Sets a gate back after {@link #restore()}. */
    void set(int edge, double gate) {
        int delta = (gate != 0 ? 1 : 0) - (gates[edge] != 0 ? 1 : 0);
        incident[graph.source[edge]] += delta;
        incident[graph.target[edge]] += delta;
        gates[edge] = gate;
    }

    /** Has the next state compute the rows of {@code node} after every layer. */
    void compute(int node) {
        if (seededIn[node] != state) {
            seededIn[node] = state;
            seeds[seedCount++] = node;
        }
    }

    /**
     * Ends the state: lists its rows and its pooled row.
     *
     * @param pooling nodes to pool; with {@code INCIDENT} the rows of nodes without an edge are not computed
     */
    void endState(Pooling pooling) {
        for (int l = 0; l < network.depth(); l++) {
            listChanged(l, pooling);
            for (int i = 0; i < changedCount[l]; i++) {
                addRow(l, changed[l][i]);
            }
        }
        addPool(pooling);
        seedCount = 0;
        state++;
    }

    private void listChanged(int layer, Pooling pooling) {
        round++;
        changedCount[layer] = 0;
        int needed = graph.neededAfter(layer + 1);
        for (int i = 0; i < seedCount; i++) {
            if (pooling == Pooling.ALL || incident[seeds[i]] > 0 || seeds[i] == graph.root) {
                list(layer, seeds[i], needed);
            }
        }
        for (int i = 0; layer > 0 && i < changedCount[layer - 1]; i++) {
            listReaders(layer, changed[layer - 1][i], needed);
        }
    }

    private void listReaders(int layer, int node, int needed) {
        if (network.layers().get(layer).hasSelf()) {
            list(layer, node, needed);
        }
        for (int k = graph.outStart[node]; k < graph.outStart[node + 1]; k++) {
            int edge = graph.outEdge[k];
            if (gates[edge] != 0) {
                list(layer, graph.target[edge], needed);
            }
        }
    }

    private void list(int layer, int node, int needed) {
        if (node < needed && listedIn[node] != round) {
            listedIn[node] = round;
            changed[layer][changedCount[layer]++] = node;
        }
    }

    private void addRow(int layer, int node) {
        CompiledLayer rule = network.layers().get(layer);
        RowSums rows = sums[layer];
        int[] at = slots[layer];
        int width = rule.messageWidth();
        if (rule.hasSelf()) {
            rows.add(at[node] * width + rule.selfAt(), rule.selfWeight());
        }
        for (int e = graph.inStart[node]; e < graph.inStart[node + 1]; e++) {
            if (gates[e] != 0) {
                rows.add(at[graph.source[e]] * width, gates[e]);
            }
        }
        slots[layer + 1][node] = firstSlot + rows.endRow();
    }

    private void addPool(Pooling pooling) {
        int width = network.rowWidth();
        int[] at = slots[network.depth()];
        if (graph.root != LocalGraph.NO_ROOT) {
            pools.add(at[graph.root] * width, 1);
        } else {
            double weight = 1.0 / pooledNodes(pooling);
            for (int v = 0; v < graph.nodeCount; v++) {
                if (pooling == Pooling.ALL || incident[v] > 0) {
                    pools.add(at[v] * width, weight);
                }
            }
        }
        pools.endRow();
    }

    private int pooledNodes(Pooling pooling) {
        int count = 0;
        for (int v = 0; v < graph.nodeCount; v++) {
            count += pooling == Pooling.ALL || incident[v] > 0 ? 1 : 0;
        }
        return count;
    }

    /** Points the rows of the state that just ended back to the unmasked graph; its gates are the caller's to set. */
    void restore() {
        for (int l = 0; l < changed.length; l++) {
            for (int i = 0; i < changedCount[l]; i++) {
                slots[l + 1][changed[l][i]] = changed[l][i];
            }
        }
    }

    /** Where the row of {@code node} before layer {@code layer} is now. */
    int slot(int layer, int node) {
        return slots[layer][node];
    }

    void moveSlot(int layer, int node, int slot) {
        slots[layer][node] = slot;
    }

    /** Sums of layer {@code layer}, one per new row, in the order of slots. */
    RowSums sums(int layer) {
        return sums[layer];
    }

    /** One sum per state; without terms where no node is left. */
    RowSums pools() {
        return pools;
    }
}
