package org.gnomon.kernels.internal.tape;

import org.gnomon.model.packed.Activation;

/**
 * An activation function; frozen it is {@code s(0) + g x} with the gate {@code g = p}, the factor of the gate form.
 *
 * @param layer its index among the activation gates
 */
record ActivateOp(int at, int x, Activation function, int layer) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        double[] in = tape.value(x);
        double[] out = tape.make(at);
        if (function.equals(Activation.RELU)) {
            for (int i = 0; i < out.length; i++) {
                out[i] = Math.max(in[i], 0);
            }
        } else {
            each(tape, i -> out[i] = function.at(in[i]));
        }
    }

    @Override
    public void backward(Tape tape) {
        double[] in = tape.value(x);
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradientRoom(x);
        if (function.equals(Activation.RELU)) {
            for (int i = 0; i < rows.length; i++) {
                rows[i] = in[i] > 0 ? gradient[i] : 0;
            }
        } else {
            each(tape, i -> rows[i] = gradient[i] * function.slope(in[i]));
        }
        tape.addGradient(x, rows);
    }

    @Override
    public double[] freeze(Tape live) {
        double[] in = live.value(x);
        double[] factors = new double[in.length];
        if (function.equals(Activation.RELU)) {
            for (int i = 0; i < factors.length; i++) {
                factors[i] = in[i] > 0 ? 1 : 0;
            }
        } else {
            each(live, i -> factors[i] = function.factor(in[i]));
        }
        return factors;
    }

    @Override
    public void forwardFrozen(Tape tape) {
        double[] in = tape.value(x);
        double[] out = tape.make(at);
        double[] factors = tape.factors(at);
        double scale = tape.scales().activations();
        for (int i = 0; i < out.length; i++) {
            out[i] = scale * factors[i] * in[i];
        }
        double offset = tape.scales().constant(at) * function.at(0);
        if (offset != 0) {
            each(tape, i -> out[i] += offset);
        }
    }

    @Override
    public void backwardFrozen(Tape tape) {
        double[] in = tape.value(x);
        double[] gradient = tape.gradient(at);
        double[] factors = tape.factors(at);
        double[] rows = tape.gradientRoom(x);
        double[] shares = new double[tape.rows(at)];
        int stride = tape.stride(at);
        double scale = tape.scales().activations();
        for (int r = 0; r < shares.length; r++) {
            double share = 0;
            for (int i = r * stride; i < (r + 1) * stride; i++) {
                double passed = gradient[i] * factors[i];
                share += passed * in[i];
                rows[i] = scale * passed;
            }
            shares[r] = share;
        }
        tape.activationShares[layer] = shares;
        tape.addGradient(x, rows);
    }

    private interface Entry {
        void at(int index);
    }

    private void each(Tape tape, Entry entry) {
        int stride = tape.stride(at);
        int width = tape.width(at);
        for (int r = 0; r < tape.rows(at); r++) {
            for (int c = 0; c < width; c++) {
                entry.at(r * stride + c);
            }
        }
    }
}
