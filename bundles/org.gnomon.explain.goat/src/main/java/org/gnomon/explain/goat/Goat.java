package org.gnomon.explain.goat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.FrozenNetwork.GateLayer;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnStep.Rows;

/**
 * GOAt: the share of every edge in one logit, expanded into products of edges and activation gates, less the shares that the graph without edges has.
 *
 * <p>{@code sum(edges) + residual + sum(features) = logit(graph) - logit(graph without edges)}. Source: GOAt (ICLR 2024), section 3; shares as the exact
 * integral over the joint ray of all gates. Cost: {@code 2 + 2 ceil(degree / 2)} forward passes and nearly as many backward; without self terms and
 * shortcuts four forward and two backward.
 *
 * @param edges directed scores, {@code [m]}
 * @param nodes shares of the activation gates of every node before they are spread over edges, with the shares of its features, {@code [n]}
 * @param features row-major {@code [n, F]}; zero unless features count as variables
 * @param residual shares of gates at nodes that no edge leads to
 * @param logit of the class
 * @param logitWithoutEdges of the class on the graph without edges
 */
record Goat(double[] edges, double[] nodes, double[] features, double residual, double logit, double logitWithoutEdges) {

    /**
     * @param node the node that {@code network} is bound to; empty for a graph
     * @param includeFeatures whether node features are variables too, which changes every score
     */
    static Goat of(GatedNetwork network, OptionalInt node, int cls, boolean includeFeatures) {
        double[] weights = new double[network.network().classCount()];
        weights[cls] = 1;
        FrozenNetwork whole = network.frozen(network.openGates());
        FrozenNetwork empty = network.frozenWithoutEdges();
        Optional<double[]> constants = GatesBehind.constants(network.network().program(), includeFeatures);
        Shares shares = Shares.of(whole, constants, weights, includeFeatures);
        Shares baseline = Shares.of(empty, constants, weights, includeFeatures);
        Shares added = shares.minus(baseline);
        double[] edges = added.edges().clone();
        List<GateLayer> layers = whole.gateLayers();
        double residual = spread(network, node, layers, shares, baseline, edges);
        return new Goat(edges, nodes(network, layers, added), added.features(), residual, whole.logits()[cls], empty.logits()[cls]);
    }

    /** Adds the shares of gates to {@code edges}; returns what no edge can take. */
    private static double spread(GatedNetwork network, OptionalInt node, List<GateLayer> layers, Shares shares, Shares baseline, double[] edges) {
        WalkSpread walks = new WalkSpread(network.graph(), layers.stream().mapToInt(GateLayer::depth).max().orElse(0));
        List<double[]> added = shares.minus(baseline).gates();
        double residual = 0;
        for (int l = 0; l < layers.size(); l++) {
            int depth = layers.get(l).depth();
            double[] difference = added.get(l);
            switch (layers.get(l).rows()) {
                case NODE -> walks.add(difference, depth);
                case EDGE -> addTo(edges, difference);
                case GRAPH -> {
                    if (node.isPresent()) {
                        residual += spreadEvenly(shares.gates().get(l)[0], edges);
                        walks.add(node.getAsInt(), -baseline.gates().get(l)[0], depth);
                    } else {
                        residual += spreadEvenly(difference[0], edges);
                    }
                }
            }
        }
        return residual + walks.spreadOver(edges);
    }

    private static void addTo(double[] edges, double[] shares) {
        for (int e = 0; e < edges.length; e++) {
            edges[e] += shares[e];
        }
    }

    private static double spreadEvenly(double share, double[] edges) {
        for (int e = 0; e < edges.length; e++) {
            edges[e] += share / edges.length;
        }
        return edges.length == 0 ? share : 0;
    }

    private static double[] nodes(GatedNetwork network, List<GateLayer> layers, Shares shares) {
        int width = network.graph().featureCount();
        double[] nodes = new double[network.graph().nodeCount()];
        for (int v = 0; v < nodes.length; v++) {
            for (int l = 0; l < layers.size(); l++) {
                nodes[v] += layers.get(l).rows() == Rows.NODE ? shares.gates().get(l)[v] : 0;
            }
            for (int f = 0; f < width; f++) {
                nodes[v] += shares.features()[v * width + f];
            }
        }
        return nodes;
    }

    /** The scores of both directions together, {@code [u]}. */
    double[] units(EdgeUnits units) {
        return units.sums(edges);
    }
}
