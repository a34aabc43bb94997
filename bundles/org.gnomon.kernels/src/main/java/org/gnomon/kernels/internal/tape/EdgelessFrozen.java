package org.gnomon.kernels.internal.tape;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.internal.LocalGraph;
import org.gnomon.model.packed.GnnStep;
import org.gnomon.model.packed.PackedGraph;

/**
 * A network frozen on a graph without its edges. There the row of a node depends on its own features alone, so nodes that are alike are evaluated once.
 *
 * @param alike the network on one node of every kind
 * @param kind of every node of {@code graph}; -1 where it cannot matter
 * @param copies number of nodes of every kind
 */
record EdgelessFrozen(TapeFrozen alike, PackedGraph graph, int[] kind, int[] copies) implements FrozenNetwork {

    /** What makes the rows of two nodes the same. */
    private record Kind(int type, FloatBuffer features) {}

    /** @param root the node whose row is the output; empty where all nodes are pooled */
    static EdgelessFrozen of(Plan plan, PackedGraph graph, OptionalInt root) {
        int[] kind = new int[graph.nodeCount()];
        Arrays.fill(kind, -1);
        List<Integer> examples = new ArrayList<>();
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        for (int v = 0; v < kind.length; v++) {
            if (root.isEmpty() || root.getAsInt() == v) {
                int node = v;
                kind[v] = kinds.computeIfAbsent(kindOf(graph, v), k -> {
                    examples.add(node);
                    return examples.size() - 1;
                });
            }
        }
        int[] copies = new int[examples.size()];
        Arrays.stream(kind).filter(k -> k >= 0).forEach(k -> copies[k]++);
        PackedGraph read = TapeNetwork.read(plan, nodes(graph, examples));
        LocalGraph local = root.isEmpty() ? LocalGraph.whole(read, plan.program().depth()) : LocalGraph.before(read, 0, plan.program().depth());
        double[] gates = new double[local.edgeCount()];
        TapeInput input = new TapeInput(local, read, 0, plan.program().selfLoops(), gates, local.features(read), copies);
        return new EdgelessFrozen(TapeFrozen.of(plan, input), graph, kind, copies);
    }

    private static Kind kindOf(PackedGraph graph, int node) {
        float[] features = new float[graph.featureCount()];
        for (int f = 0; f < features.length; f++) {
            features[f] = graph.feature(node, f);
        }
        return new Kind(graph.nodeType(node), FloatBuffer.wrap(features));
    }

    private static PackedGraph nodes(PackedGraph graph, List<Integer> chosen) {
        int width = graph.featureCount();
        float[] features = new float[chosen.size() * width];
        for (int i = 0; i < features.length; i++) {
            features[i] = graph.feature(chosen.get(i / width), i % width);
        }
        return PackedGraph.builder(graph.id(), chosen.size(), width).features(features)
                .nodeTypes(chosen.stream().mapToInt(graph::nodeType).toArray()).edgeFeatures(graph.edgeFeatureCount(), new float[0]).build();
    }

    @Override
    public double[] logits() {
        return alike.logits();
    }

    @Override
    public int degree(boolean features) {
        return alike.degree(features);
    }

    @Override
    public List<GateLayer> gateLayers() {
        return alike.gateLayers();
    }

    @Override
    public Shares shares(Point at, double[] weights) {
        return perNode(alike.shares(at, weights));
    }

    @Override
    public Shares sharesWithConstants(double[] factors, double[] weights) {
        return perNode(alike.sharesWithConstants(factors, weights));
    }

    private Shares perNode(Shares shares) {
        List<GateLayer> layers = gateLayers();
        List<double[]> activations = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            activations.add(layers.get(l).rows() == GnnStep.Rows.NODE ? perNode(shares.activations().get(l), 1)
                    : layers.get(l).rows() == GnnStep.Rows.EDGE ? new double[graph.edgeCount()] : shares.activations().get(l));
        }
        return new Shares(shares.value(), new double[graph.edgeCount()], activations, perNode(shares.features(), graph.featureCount()));
    }

    /** There are no edges, whatever the gates. */
    @Override
    public double value(double[] edges, double features, double[] weights) {
        return alike.value(new double[0], features, weights);
    }

    /** Every node of a kind has an equal part. */
    private double[] perNode(double[] perKind, int width) {
        double[] result = new double[kind.length * width];
        for (int v = 0; v < kind.length; v++) {
            for (int c = 0; c < width && kind[v] >= 0; c++) {
                result[v * width + c] = perKind[kind[v] * width + c] / copies[kind[v]];
            }
        }
        return result;
    }
}
