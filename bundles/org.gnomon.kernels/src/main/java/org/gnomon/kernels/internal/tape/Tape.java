package org.gnomon.kernels.internal.tape;

import org.gnomon.kernels.internal.LocalGraph;
import org.gnomon.kernels.spi.RowMath;

/** The values of one evaluation of a plan, then the gradients of one run backwards. Rows are padded and in local order. */
final class Tape {

    final Plan plan;
    final RowMath math;
    final LocalGraph graph;
    final TapeInput input;
    final Scales scales;
    final double[] gateGradient;
    /** {@code [gate layer][row]}: derivative along each activation gate times the gate, summed over the columns. */
    final double[][] activationShares;
    private final Frozen frozen;
    private final double[][] values;
    private final double[][] gradients;

    /** An evaluation at the gates of {@code input}. */
    static Tape live(Plan plan, TapeInput input) {
        return new Tape(plan, input, null, Scales.ONE).forward();
    }

    /** An evaluation with the factors of {@code frozen}; gates and features are those of {@code input} times {@code scales}. */
    static Tape frozen(Plan plan, TapeInput input, Frozen frozen, Scales scales) {
        return new Tape(plan, input, frozen, scales).forward();
    }

    private Tape(Plan plan, TapeInput input, Frozen frozen, Scales scales) {
        this.plan = plan;
        this.math = plan.math();
        this.graph = input.graph();
        this.input = input;
        this.frozen = frozen;
        this.scales = scales;
        gateGradient = new double[graph.edgeCount()];
        values = new double[plan.ops().size()][];
        gradients = new double[values.length][];
        activationShares = new double[frozen == null ? 0 : plan.gateLayers()][];
    }

    private Tape forward() {
        for (TapeOp op : plan.ops()) {
            if (frozen == null) {
                op.forward(this);
            } else {
                op.forwardFrozen(this);
            }
        }
        return this;
    }

    /** Runs backwards from {@code weights} on the last row. */
    void backward(double[] weights) {
        int last = values.length - 1;
        System.arraycopy(weights, 0, gradient(last), 0, weights.length);
        for (int at = last; at >= 0; at--) {
            if (gradients[at] != null) {
                TapeOp op = plan.ops().get(at);
                if (frozen == null) {
                    op.backward(this);
                } else {
                    op.backwardFrozen(this);
                }
            }
        }
    }

    /** Number of rows at {@code at}. */
    int rows(int at) {
        return switch (plan.shapes().rows(at)) {
            case NODE -> graph.nodeCount;
            case EDGE -> graph.edgeCount();
            case GRAPH -> 1;
        };
    }

    /** Padded width at {@code at}. */
    int stride(int at) {
        return RowMath.padded(plan.shapes().width(at));
    }

    /** Width at {@code at}. */
    int width(int at) {
        return plan.shapes().width(at);
    }

    double[] value(int at) {
        return values[at];
    }

    /** A new array of zeros as the value at {@code at}. */
    double[] make(int at) {
        values[at] = new double[rows(at) * stride(at)];
        return values[at];
    }

    void set(int at, double[] value) {
        values[at] = value;
    }

    /** The gradient at {@code at}, zero at first. */
    double[] gradient(int at) {
        if (gradients[at] == null) {
            gradients[at] = new double[rows(at) * stride(at)];
        }
        return gradients[at];
    }

    /** The gradient at {@code at}, or null where nothing reached it. */
    double[] gradientOrNull(int at) {
        return gradients[at];
    }

    /** Adds {@code rows}, which the tape may keep, to the gradient at {@code at}. */
    void addGradient(int at, double[] rows) {
        if (gradients[at] == null) {
            gradients[at] = rows;
            return;
        }
        double[] sum = gradients[at];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += rows[i];
        }
    }

    /** What {@link TapeOp#freeze} recorded for {@code at}. */
    double[] factors(int at) {
        return frozen.factors(at);
    }

    /** Gate of local edge {@code edge}. */
    double gate(int edge) {
        return input.isOwnLoop(edge) ? 1 : scales.edges() * input.gates()[edge];
    }
}
