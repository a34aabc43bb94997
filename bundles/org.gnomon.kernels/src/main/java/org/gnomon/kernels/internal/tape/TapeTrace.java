package org.gnomon.kernels.internal.tape;

import java.util.Arrays;
import java.util.List;
import org.gnomon.kernels.GatedNetwork.Gradient;
import org.gnomon.kernels.Trace;
import org.gnomon.kernels.spi.RowMath;

/** One live tape, read in the order of the graph. */
final class TapeTrace implements Trace {

    private final Tape tape;
    private final RowOrder order;
    private boolean spent;

    TapeTrace(Tape tape) {
        this.tape = tape;
        order = new RowOrder(tape.input);
    }

    @Override
    public double[] logits() {
        return Arrays.copyOf(tape.value(tape.plan.ops().size() - 1), tape.plan.program().classCount());
    }

    @Override
    public List<Rows> layers() {
        return tape.plan.layers().stream().map(at -> new Rows(tape.width(at), order.nodes(tape.value(at), tape.width(at), tape.stride(at)))).toList();
    }

    @Override
    public List<Rows> attention() {
        return tape.plan.attention().stream().map(at -> new Rows(tape.width(at), order.edges(tape.value(at), tape.width(at), tape.stride(at)))).toList();
    }

    @Override
    public Gradient gradient(double[] weights) {
        if (spent) {
            throw new IllegalStateException("the gradient of this trace was taken; trace the gates again");
        }
        spent = true;
        if (weights.length != tape.plan.program().classCount()) {
            throw new IllegalArgumentException(weights.length + " weights for network '" + tape.plan.program().name()
                    + "'; expected one per class: " + tape.plan.program().classCount());
        }
        tape.backward(weights);
        List<Rows> layers = tape.plan.layers().stream().map(this::layerGradient).toList();
        return new Gradient(order.edges(tape.gateGradient, 1, 1), featureGradient(), layers);
    }

    private Rows layerGradient(int at) {
        return new Rows(tape.width(at), order.nodes(tape.gradient(at), tape.width(at), tape.stride(at)));
    }

    private double[] featureGradient() {
        int width = tape.plan.program().featureCount();
        double[] sum = new double[tape.graph.nodeCount * RowMath.padded(width)];
        for (TapeOp op : tape.plan.ops()) {
            if (op instanceof FeaturesOp features && !features.ofEdges() && tape.isReached(op.at())) {
                double[] gradient = tape.gradient(op.at());
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += gradient[i];
                }
            }
        }
        return order.nodes(sum, width, RowMath.padded(width));
    }
}
