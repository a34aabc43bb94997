package org.gnomon.kernels.internal;

import org.gnomon.kernels.GatedNetwork.Gradient;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.kernels.spi.RowSums;
import org.gnomon.model.packed.PackedGraph;

/** One forward pass that keeps every row, then reverse mode to the gates and the features. ReLU has slope 0 at 0. Used once. */
final class BackwardPass {

    private final CompiledNetwork network;
    private final RowMath math;
    private final LocalGraph local;
    private final PackedGraph graph;
    private final int nodes;
    private final double[] gates;
    private final double[] gateGradient;
    /** Rows that layer {@code l} reads, {@code l = 0 .. L}. */
    private final double[][] inputs;
    private final double[][] messages;
    private final double[][] summed;
    /** Rows behind a layer before {@code after}: what ReLU let through. */
    private final double[][] results;

    BackwardPass(CompiledNetwork network, LocalGraph local, PackedGraph graph) {
        this.network = network;
        this.math = network.math();
        this.local = local;
        this.graph = graph;
        nodes = local.nodeCount;
        gates = new double[local.edgeCount()];
        gateGradient = new double[gates.length];
        inputs = new double[network.depth() + 1][];
        messages = new double[network.depth()][];
        summed = new double[network.depth()][];
        results = new double[network.depth()][];
    }

    /** Gates {@code [m]} and weights {@code [C]} as in {@link org.gnomon.kernels.GatedNetwork#gradient}. */
    Gradient run(double[] graphGates, double[] weights) {
        for (int e = 0; e < gates.length; e++) {
            gates[e] = graphGates[local.graphEdge[e]];
        }
        inputs[0] = local.features(graph);
        for (int l = 0; l < network.depth(); l++) {
            forward(l);
        }
        double[] rows = spread(poolGradient(weights));
        for (int l = network.depth() - 1; l >= 0; l--) {
            rows = backward(l, rows);
        }
        return inGraphOrder(rows);
    }

    private void forward(int l) {
        CompiledLayer layer = network.layers().get(l);
        messages[l] = new double[nodes * layer.messageWidth()];
        layer.messages(math, inputs[l], 0, nodes, messages[l], 0);
        summed[l] = new double[nodes * layer.width()];
        math.sum(incoming(layer), messages[l], layer.start(), true, summed[l], 0, layer.width());
        results[l] = summed[l];
        if (layer.second() != null) {
            results[l] = new double[nodes * layer.outWidth()];
            math.multiply(summed[l], 0, nodes, layer.second(), true, results[l], 0);
        }
        inputs[l + 1] = results[l];
        if (layer.after() != null) {
            inputs[l + 1] = results[l].clone();
            layer.after().apply(inputs[l + 1], 0, nodes);
        }
    }

    private RowSums incoming(CompiledLayer layer) {
        RowSums sums = new RowSums();
        for (int v = 0; v < nodes; v++) {
            if (layer.hasSelf()) {
                sums.add(v * layer.messageWidth() + layer.selfAt(), layer.selfWeight());
            }
            for (int e = local.inStart[v]; e < local.inStart[v + 1]; e++) {
                sums.add(local.source[e] * layer.messageWidth(), gates[e]);
            }
            sums.endRow();
        }
        return sums;
    }

    /** Gradient with respect to the pooled row. */
    private double[] poolGradient(double[] weights) {
        double[] pooled = new double[network.rowWidth()];
        math.sum(pool(), inputs[network.depth()], new double[pooled.length], false, pooled, 0, pooled.length);
        double[] hidden = new double[network.hidden().width()];
        math.multiply(pooled, 0, 1, network.hidden(), true, hidden, 0);
        double[] hiddenGradient = new double[network.outputBack().width()];
        math.multiply(CompiledLayer.padded(weights), 0, 1, network.outputBack(), false, hiddenGradient, 0);
        throughRelu(hiddenGradient, hidden);
        double[] gradient = new double[network.hiddenBack().width()];
        math.multiply(hiddenGradient, 0, 1, network.hiddenBack(), false, gradient, 0);
        return gradient;
    }

    private RowSums pool() {
        RowSums sums = new RowSums();
        for (int v = 0; v < nodes; v++) {
            if (poolWeight(v) != 0) {
                sums.add(v * network.rowWidth(), poolWeight(v));
            }
        }
        sums.endRow();
        return sums;
    }

    private double poolWeight(int node) {
        if (local.root == LocalGraph.NO_ROOT) {
            return 1.0 / nodes;
        }
        return node == local.root ? 1 : 0;
    }

    private double[] spread(double[] pooled) {
        double[] rows = new double[nodes * pooled.length];
        for (int v = 0; v < nodes; v++) {
            double weight = poolWeight(v);
            for (int c = 0; c < pooled.length; c++) {
                rows[v * pooled.length + c] = weight * pooled[c];
            }
        }
        return rows;
    }

    /** From the gradient of the rows behind layer {@code l} to that of the rows before it; adds to the gates on the way. */
    private double[] backward(int l, double[] gradient) {
        CompiledLayer layer = network.layers().get(l);
        if (layer.after() != null) {
            layer.after().scaleRows(gradient);
        }
        throughRelu(gradient, results[l]);
        double[] sums = gradient;
        if (layer.second() != null) {
            sums = new double[nodes * layer.width()];
            math.multiply(gradient, 0, nodes, layer.secondBack(), false, sums, 0);
            throughRelu(sums, summed[l]);
        }
        addGateGradient(layer, messages[l], sums);
        double[] rows = new double[nodes * layer.messageBack().width()];
        math.multiply(messageGradient(layer, sums), 0, nodes, layer.messageBack(), false, rows, 0);
        if (layer.normalise()) {
            throughNorm(layer, inputs[l], rows);
        }
        return rows;
    }

    private void addGateGradient(CompiledLayer layer, double[] sent, double[] sums) {
        for (int e = 0; e < gates.length; e++) {
            gateGradient[e] += math.dot(sums, local.target[e] * layer.width(), sent, local.source[e] * layer.messageWidth(), layer.width());
        }
    }

    /** What every sender gets back over its outgoing edges, with its own part. */
    private double[] messageGradient(CompiledLayer layer, double[] sums) {
        RowSums back = new RowSums();
        int width = layer.width();
        for (int v = 0; v < nodes; v++) {
            if (layer.hasSelf() && layer.selfAt() == 0) {
                back.add(v * width, layer.selfWeight());
            }
            for (int k = local.outStart[v]; k < local.outStart[v + 1]; k++) {
                int edge = local.outEdge[k];
                back.add(local.target[edge] * width, gates[edge]);
            }
            back.endRow();
            if (layer.selfAt() > 0) {
                back.add(v * width, layer.selfWeight());
                back.endRow();
            }
        }
        double[] rows = new double[nodes * layer.messageWidth()];
        math.sum(back, sums, new double[width], false, rows, 0, width);
        return rows;
    }

    /** {@code y = x / |x|}: the part of the gradient along {@code x} vanishes. */
    private void throughNorm(CompiledLayer layer, double[] x, double[] gradient) {
        int width = layer.message().inWidth();
        for (int v = 0; v < nodes; v++) {
            int at = v * width;
            double inverse = layer.inverseNorm(math, x, at);
            double along = CompiledLayer.hasNorm(inverse) ? math.dot(gradient, at, x, at, width) * inverse * inverse : 0;
            for (int c = at; c < at + width; c++) {
                gradient[c] = (gradient[c] - along * x[c]) * inverse;
            }
        }
    }

    private static void throughRelu(double[] gradient, double[] passed) {
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = passed[i] > 0 ? gradient[i] : 0;
        }
    }

    private Gradient inGraphOrder(double[] rows) {
        double[] edges = new double[graph.edgeCount()];
        for (int e = 0; e < gates.length; e++) {
            edges[local.graphEdge[e]] = gateGradient[e];
        }
        int features = graph.featureCount();
        double[] featureGradient = new double[graph.nodeCount() * features];
        for (int v = 0; v < nodes; v++) {
            System.arraycopy(rows, v * RowMath.padded(features), featureGradient, local.graphNode[v] * features, features);
        }
        return new Gradient(edges, featureGradient);
    }
}
