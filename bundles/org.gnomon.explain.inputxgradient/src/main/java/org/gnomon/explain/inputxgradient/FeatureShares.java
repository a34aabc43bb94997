package org.gnomon.explain.inputxgradient;

import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.Trace;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;

/**
 * Input times gradient: {@code x df/dx}, the derivative of the score along a factor on the feature. Cost: one forward and one backward pass.
 *
 * @param features {@code [n, F]}, row-major
 */
record FeatureShares(PackedGraph graph, double[] features) {

    static FeatureShares of(BoundTask question, ClassScore score) {
        PackedGraph graph = question.network().graph();
        Trace trace = question.network().trace(question.network().openGates(), new double[0]);
        double[] features = trace.gradient(score.gradient(trace.logits(), question.targetClass())).features();
        for (int i = 0; i < features.length; i++) {
            features[i] *= graph.feature(i / graph.featureCount(), i % graph.featureCount());
        }
        return new FeatureShares(graph, features);
    }

    /** The sum over the features of each node, {@code [n]}. */
    double[] nodes() {
        double[] nodes = new double[graph.nodeCount()];
        for (int i = 0; i < features.length; i++) {
            nodes[i / graph.featureCount()] += features[i];
        }
        return nodes;
    }

    /** The mean of both ends of each undirected edge, {@code [u]}. */
    double[] units(EdgeUnits units) {
        double[] nodes = nodes();
        double[] scores = new double[units.count()];
        for (int unit = 0; unit < scores.length; unit++) {
            int edge = units.edge(unit, 0);
            scores[unit] = (nodes[graph.source(edge)] + nodes[graph.target(edge)]) / 2;
        }
        return scores;
    }
}
