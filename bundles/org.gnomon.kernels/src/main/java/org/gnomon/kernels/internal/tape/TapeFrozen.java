package org.gnomon.kernels.internal.tape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.GateForm;

/**
 * A plan with the factors of one evaluation. One thread at a time.
 *
 * @param logits of that evaluation
 */
record TapeFrozen(Plan plan, TapeInput input, Tape tape, double[] logits) implements FrozenNetwork {

    static TapeFrozen of(Plan plan, TapeInput input) {
        Tape live = Tape.live(plan, input);
        return new TapeFrozen(plan, input, Tape.frozen(plan, input, Frozen.of(live)), Arrays.copyOf(live.value(plan.ops().size() - 1), plan.program().classCount()));
    }

    @Override
    public int degree(boolean features) {
        return GateForm.of(plan.program(), features).degree();
    }

    @Override
    public List<GateLayer> gateLayers() {
        return plan.activations().stream()
                .map(at -> new GateLayer(plan.program().steps().get(at).name(), plan.shapes().rows(at), plan.hops().get(at))).toList();
    }

    @Override
    public Shares shares(Point at, double[] weights) {
        return shares(Scales.of(at.edges(), at.activations(), at.features()), weights);
    }

    @Override
    public Shares sharesWithConstants(double[] factors, double[] weights) {
        return shares(new Scales(1, 1, 1, factors), weights);
    }

    private Shares shares(Scales scales, double[] weights) {
        tape.run(scales, weights);
        double value = value(tape, weights);
        RowOrder order = new RowOrder(input);
        double[] edges = new double[input.gates().length];
        for (int e = 0; e < edges.length; e++) {
            edges[e] = tape.gateGradient[e] * input.gates()[e];
        }
        List<double[]> activations = IntStream.range(0, plan.gateLayers()).mapToObj(layer -> activations(order, layer)).toList();
        return new Shares(value, order.edges(edges, 1, 1), activations, features(order));
    }

    @Override
    public double value(double[] edges, double features, double[] weights) {
        Tape other = tape.at(input.times(edges));
        other.evaluate(Scales.of(1, 1, features));
        return value(other, weights);
    }

    private double value(Tape run, double[] weights) {
        double[] logits = run.value(plan.ops().size() - 1);
        double sum = 0;
        for (int c = 0; c < weights.length; c++) {
            sum += weights[c] * logits[c];
        }
        return sum;
    }

    private double[] activations(RowOrder order, int layer) {
        int at = plan.activations().get(layer);
        double[] shares = tape.activationShares[layer] == null ? new double[tape.rows(at)] : tape.activationShares[layer];
        return switch (plan.shapes().rows(at)) {
            case NODE -> order.nodes(shares, 1, 1);
            case EDGE -> order.edges(shares, 1, 1);
            case GRAPH -> shares;
        };
    }

    private double[] features(RowOrder order) {
        int width = plan.program().featureCount();
        double[] shares = new double[input.features().length];
        for (TapeOp op : plan.ops()) {
            if (op instanceof FeaturesOp features && !features.ofEdges() && tape.isReached(op.at())) {
                for (int i = 0; i < shares.length; i++) {
                    shares[i] += tape.scales().constant(op.at()) * tape.gradient(op.at())[i] * input.features()[i];
                }
            }
        }
        return order.nodes(shares, width, RowMath.padded(width));
    }
}
