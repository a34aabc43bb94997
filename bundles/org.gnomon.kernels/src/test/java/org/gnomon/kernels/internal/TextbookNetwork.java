package org.gnomon.kernels.internal;

import org.gnomon.kernels.Pooling;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;

/** The formulas of the specification, word for word, with nothing folded, reordered or reused. */
final class TextbookNetwork {

    private final GnnNetwork network;
    private final PackedGraph graph;
    private final double[] gates;

    TextbookNetwork(GnnNetwork network, PackedGraph graph, double[] gates) {
        this.network = network;
        this.graph = graph;
        this.gates = gates;
    }

    double[] graphLogits(Pooling pooling) {
        double[][] rows = rows(features());
        double[] pooled = new double[network.hidden().in()];
        int count = 0;
        for (int v = 0; v < rows.length; v++) {
            if (pooling == Pooling.ALL || isIncident(v)) {
                add(pooled, 1, rows[v]);
                count++;
            }
        }
        for (int c = 0; c < pooled.length && count > 0; c++) {
            pooled[c] /= count;
        }
        return head(pooled);
    }

    double[] nodeLogits(int node) {
        return head(rows(features())[node]);
    }

    /** Logits of the graph, or of {@code node} where it is not negative, with {@code shift} added to one feature. */
    double[] shifted(int node, int shiftedNode, int feature, double shift) {
        double[][] x = features();
        x[shiftedNode][feature] += shift;
        double[][] rows = rows(x);
        if (node >= 0) {
            return head(rows[node]);
        }
        double[] pooled = new double[network.hidden().in()];
        for (double[] row : rows) {
            add(pooled, 1.0 / rows.length, row);
        }
        return head(pooled);
    }

    private boolean isIncident(int node) {
        for (int e = 0; e < gates.length; e++) {
            if (gates[e] != 0 && (graph.source(e) == node || graph.target(e) == node)) {
                return true;
            }
        }
        return false;
    }

    private double[][] features() {
        double[][] x = new double[graph.nodeCount()][graph.featureCount()];
        for (int v = 0; v < x.length; v++) {
            for (int f = 0; f < x[v].length; f++) {
                x[v][f] = graph.feature(v, f);
            }
        }
        return x;
    }

    private double[][] rows(double[][] x) {
        double[][] h = x;
        for (MessageLayer layer : network.layers()) {
            h = switch (layer) {
                case MessageLayer.Gcn gcn -> gcn(gcn, h);
                case MessageLayer.Gin gin -> gin(gin, h);
                case MessageLayer.Sage sage -> sage(sage, h);
            };
        }
        return h;
    }

    private double[][] gcn(MessageLayer.Gcn layer, double[][] h) {
        double[][] sent = new double[h.length][];
        double[] noBias = new double[layer.out()];
        for (int v = 0; v < h.length; v++) {
            double square = 0;
            for (double value : h[v]) {
                square += value * value;
            }
            double[] unit = h[v].clone();
            for (int c = 0; c < unit.length; c++) {
                unit[c] /= Math.max(Math.sqrt(square), 1e-12);
            }
            sent[v] = apply(layer.linear(), unit, noBias);
        }
        double[][] z = neighbours(sent, layer.out());
        for (double[] row : z) {
            add(row, 1, layer.linear().bias());
            relu(row);
        }
        return z;
    }

    private double[][] gin(MessageLayer.Gin layer, double[][] h) {
        double[][] a = neighbours(h, layer.in());
        for (int v = 0; v < h.length; v++) {
            add(a[v], 1 + layer.epsilon(), h[v]);
            double[] first = relu(apply(layer.first(), a[v], layer.first().bias()));
            a[v] = normalised(layer.norm(), relu(apply(layer.second(), first, layer.second().bias())));
        }
        return a;
    }

    private double[][] sage(MessageLayer.Sage layer, double[][] h) {
        double[][] z = neighbours(h, layer.in());
        for (int v = 0; v < h.length; v++) {
            z[v] = apply(layer.neighbour(), z[v], layer.neighbour().bias());
            add(z[v], 1, apply(layer.root(), h[v], layer.root().bias()));
            relu(z[v]);
        }
        return z;
    }

    private double[][] neighbours(double[][] sent, int width) {
        double[][] sums = new double[sent.length][width];
        for (int e = 0; e < gates.length; e++) {
            add(sums[graph.target(e)], gates[e], sent[graph.source(e)]);
        }
        return sums;
    }

    private double[] head(double[] pooled) {
        return apply(network.output(), relu(apply(network.hidden(), pooled, network.hidden().bias())), network.output().bias());
    }

    private static double[] normalised(BatchNorm norm, double[] x) {
        for (int c = 0; c < x.length; c++) {
            x[c] = norm.gamma()[c] * (x[c] - norm.mean()[c]) / Math.sqrt(norm.variance()[c] + norm.epsilon()) + norm.beta()[c];
        }
        return x;
    }

    private static double[] apply(Dense dense, double[] x, double[] bias) {
        double[] y = bias.clone();
        double[] weight = dense.weight();
        for (int o = 0; o < y.length; o++) {
            for (int i = 0; i < x.length; i++) {
                y[o] += weight[o * x.length + i] * x[i];
            }
        }
        return y;
    }

    private static double[] relu(double[] x) {
        for (int c = 0; c < x.length; c++) {
            x[c] = Math.max(x[c], 0);
        }
        return x;
    }

    private static void add(double[] to, double weight, double[] x) {
        for (int c = 0; c < to.length; c++) {
            to[c] += weight * x[c];
        }
    }
}
