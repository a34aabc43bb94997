package org.gnomon.kernels.internal.tape;

import java.util.Arrays;
import org.gnomon.kernels.internal.LocalGraph;
import org.gnomon.kernels.spi.RowMath;

/**
 * The values of one evaluation of a plan, then the gradients of one run backwards. Rows are padded and in local order. A frozen tape is run again and again;
 * its arrays stay.
 */
final class Tape {

    final Plan plan;
    final RowMath math;
    final LocalGraph graph;
    final TapeInput input;
    final double[] gateGradient;
    /** {@code [gate layer][row]}: derivative along each activation gate times the gate, summed over the columns. */
    final double[][] activationShares;
    private final Frozen frozen;
    private final double[][] values;
    private final double[][] gradients;
    private final double[][] spare;
    private final boolean[] reached;
    private Scales scales = Scales.ONE;

    /** An evaluation at the gates of {@code input}. */
    static Tape live(Plan plan, TapeInput input) {
        Tape tape = new Tape(plan, input, null);
        tape.forward();
        return tape;
    }

    /** A tape to {@link #run} with the factors of {@code frozen}. */
    static Tape frozen(Plan plan, TapeInput input, Frozen frozen) {
        return new Tape(plan, input, frozen);
    }

    private Tape(Plan plan, TapeInput input, Frozen frozen) {
        this.plan = plan;
        this.math = plan.math();
        this.graph = input.graph();
        this.input = input;
        this.frozen = frozen;
        gateGradient = new double[graph.edgeCount()];
        int places = plan.ops().size();
        values = new double[places][];
        gradients = new double[places][];
        spare = new double[places][];
        reached = new boolean[places];
        activationShares = new double[frozen == null ? 0 : plan.gateLayers()][];
    }

    /** A tape with the same factors at other gates. */
    Tape at(TapeInput other) {
        return new Tape(plan, other, frozen);
    }

    /** Evaluates the frozen plan with gates and features times {@code at}. */
    void evaluate(Scales at) {
        scales = at;
        forward();
    }

    /** Evaluates the frozen plan like {@link #evaluate}, then runs backwards from {@code weights}. */
    void run(Scales at, double[] weights) {
        Arrays.fill(gateGradient, 0);
        Arrays.fill(reached, false);
        Arrays.fill(activationShares, null);
        evaluate(at);
        backward(weights);
    }

    private void forward() {
        for (TapeOp op : plan.ops()) {
            if (frozen == null) {
                op.forward(this);
            } else {
                op.forwardFrozen(this);
            }
        }
    }

    /** Runs backwards from {@code weights} on the last row. */
    void backward(double[] weights) {
        int last = values.length - 1;
        System.arraycopy(weights, 0, gradient(last), 0, weights.length);
        for (int at = last; at >= 0; at--) {
            if (reached[at]) {
                TapeOp op = plan.ops().get(at);
                if (frozen == null) {
                    op.backward(this);
                } else {
                    op.backwardFrozen(this);
                }
            }
        }
    }

    Scales scales() {
        return scales;
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

    void set(int at, double[] value) {
        values[at] = value;
    }

    /** The value at {@code at}, all zero. */
    double[] makeZero(int at) {
        Arrays.fill(make(at), 0);
        return values[at];
    }

    /** The value at {@code at}, for an operator that writes every entry it ever writes. */
    double[] make(int at) {
        if (values[at] == null) {
            values[at] = new double[rows(at) * stride(at)];
        }
        return values[at];
    }

    boolean isReached(int at) {
        return reached[at];
    }

    /** The gradient at {@code at}, zero at first, to add to. */
    double[] gradient(int at) {
        if (!reached[at]) {
            Arrays.fill(gradientRoom(at), 0);
            reached[at] = true;
        }
        return gradients[at];
    }

    /** Room for a gradient at {@code at}, to hand to {@link #addGradient} after every entry that is ever written is written. */
    double[] gradientRoom(int at) {
        double[][] from = reached[at] ? spare : gradients;
        if (from[at] == null) {
            from[at] = new double[rows(at) * stride(at)];
        }
        return from[at];
    }

    /** Adds what was written to {@link #gradientRoom} to the gradient at {@code at}. */
    void addGradient(int at, double[] room) {
        if (!reached[at]) {
            reached[at] = true;
            return;
        }
        double[] sum = gradients[at];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += room[i];
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
