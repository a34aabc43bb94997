package org.gnomon.explain.edgeig;

import java.util.Arrays;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.Trace;

/** The straight path from no edges to the graph: every gate is {@code t}, from 0 to 1. */
final class EdgePath {

    private final GatedNetwork network;
    private final ClassScore score;
    private final int cls;

    EdgePath(BoundTask question, ClassScore score) {
        this.network = question.network();
        this.score = score;
        this.cls = question.targetClass();
    }

    /** {@code f(t)}; one forward pass. */
    double value(double t) {
        return score.of(network.logits(gates(t), Pooling.ALL), cls);
    }

    /** {@code df/dw_e} at {@code t} for every directed edge, {@code [m]}; one forward and one backward pass. */
    double[] slopes(double t) {
        Trace trace = network.trace(gates(t), new double[0]);
        return trace.gradient(score.gradient(trace.logits(), cls)).edges();
    }

    private double[] gates(double t) {
        double[] gates = new double[network.graph().edgeCount()];
        Arrays.fill(gates, t);
        return gates;
    }
}
