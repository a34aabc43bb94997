package org.gnomon.explain.gnnlrp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;

/** Every walk of a small GraphSAGE for graphs one by one, with nothing but loops: the activation pattern first, then one product per walk. */
final class Walks {

    private final GnnNetwork network;
    private final PackedGraph graph;
    private final EdgeUnits units;
    private final List<boolean[][]> open = new ArrayList<>();
    private final boolean[] openHidden;
    final double[] throughUnit;
    final double[] fromNode;

    Walks(GnnNetwork network, PackedGraph graph, int cls) {
        this.network = network;
        this.graph = graph;
        units = EdgeUnits.of(graph);
        openHidden = forward();
        throughUnit = new double[units.count()];
        fromNode = new double[graph.nodeCount()];
        for (int v = 0; v < graph.nodeCount(); v++) {
            walk(0, v, v, features(v), new HashSet<>(), cls);
        }
    }

    private boolean[] forward() {
        double[][] rows = new double[graph.nodeCount()][];
        for (int v = 0; v < rows.length; v++) {
            rows[v] = features(v);
        }
        for (MessageLayer layer : network.layers()) {
            rows = layer((MessageLayer.Sage) layer, rows);
        }
        double[] mean = new double[rows[0].length];
        for (double[] row : rows) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += row[k] / rows.length;
            }
        }
        return positive(plus(times(network.hidden(), mean), network.hidden().bias()));
    }

    private double[][] layer(MessageLayer.Sage layer, double[][] rows) {
        double[][] next = new double[rows.length][];
        boolean[][] pattern = new boolean[rows.length][];
        for (int v = 0; v < rows.length; v++) {
            double[] z = plus(times(layer.root(), rows[v]), layer.neighbour().bias());
            for (int e = 0; e < graph.edgeCount(); e++) {
                z = graph.target(e) == v ? plus(z, times(layer.neighbour(), rows[graph.source(e)])) : z;
            }
            pattern[v] = positive(z);
            next[v] = masked(z, pattern[v]);
        }
        open.add(pattern);
        return next;
    }

    /** Goes on from {@code node} behind {@code layer} layers with the product so far. */
    private void walk(int layer, int start, int node, double[] product, Set<Integer> used, int cls) {
        if (layer == network.layers().size()) {
            double relevance = times(network.output(), masked(times(network.hidden(), product), openHidden))[cls] / graph.nodeCount();
            fromNode[start] += relevance;
            used.forEach(unit -> throughUnit[unit] += relevance);
            return;
        }
        MessageLayer.Sage sage = (MessageLayer.Sage) network.layers().get(layer);
        walk(layer + 1, start, node, masked(times(sage.root(), product), open.get(layer)[node]), used, cls);
        for (int e = 0; e < graph.edgeCount(); e++) {
            if (graph.source(e) == node) {
                Set<Integer> more = new HashSet<>(used);
                if (units.unitOf(e) >= 0) {
                    more.add(units.unitOf(e));
                }
                walk(layer + 1, start, graph.target(e), masked(times(sage.neighbour(), product), open.get(layer)[graph.target(e)]), more, cls);
            }
        }
    }

    private double[] features(int node) {
        double[] x = new double[graph.featureCount()];
        for (int f = 0; f < x.length; f++) {
            x[f] = graph.feature(node, f);
        }
        return x;
    }

    private static double[] times(Dense map, double[] x) {
        double[] y = new double[map.out()];
        for (int o = 0; o < y.length; o++) {
            for (int i = 0; i < x.length; i++) {
                y[o] += map.weight()[o * map.in() + i] * x[i];
            }
        }
        return y;
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    private static boolean[] positive(double[] z) {
        boolean[] open = new boolean[z.length];
        for (int i = 0; i < z.length; i++) {
            open[i] = z[i] > 0;
        }
        return open;
    }

    private static double[] masked(double[] z, boolean[] open) {
        double[] kept = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            kept[i] = open[i] ? z[i] : 0;
        }
        return kept;
    }
}
