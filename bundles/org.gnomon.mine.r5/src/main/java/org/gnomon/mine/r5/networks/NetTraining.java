package org.gnomon.mine.r5.networks;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.List;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.mine.r5.networks.PolicyValueNet.Outputs;

/**
 * Fits a network to samples: steps of Adam on {@code (z - v)^2 - pi log p}, fewer where the policy moves far, with a learning rate that follows how far it
 * moved. The engine keeps nothing between two updates. Source: R5 (ICLR 2022), section 3.3, and its public code.
 */
public final class NetTraining {

    static final int BATCH = 64;
    private static final int STEPS = 10;
    private static final double KL_TARGET = 0.02;
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 10;
    private static final double CHANGE = 1.5;

    private final TorchEngine torch;
    private final PolicyValueNet net;
    private final double learningRate;

    public NetTraining(TorchEngine torch, PolicyValueNet net, double learningRate) {
        this.torch = torch;
        this.net = net;
        this.learningRate = learningRate;
    }

    /**
     * One update.
     *
     * @param multiplier of the learning rate
     * @return the multiplier for the next update
     */
    double update(AdamWeights weights, List<Sample> batch, double multiplier, Run run) {
        try {
            double divergence = torch.alone(engine -> steps(engine, weights, batch, learningRate * multiplier, run));
            if (divergence > 2 * KL_TARGET && multiplier > SMALLEST) {
                return multiplier / CHANGE;
            }
            return divergence < KL_TARGET / 2 && multiplier < LARGEST ? multiplier * CHANGE : multiplier;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            run.checkCancelled();
            throw new Cancelled(Cancelled.Cause.REQUEST, "stopped while waiting for another training to end");
        }
    }

    /** How far the policy has moved in the end, in nats. */
    private double steps(Engine engine, AdamWeights weights, List<Sample> batch, double rate, Run run) {
        float[] before = policy(engine, weights, batch);
        double divergence = 0;
        for (int step = 0; step < STEPS && divergence <= 4 * KL_TARGET; step++) {
            run.checkCancelled();
            step(engine, weights, batch, rate);
            divergence = divergence(before, policy(engine, weights, batch), batch.size());
        }
        return divergence;
    }

    private float[] policy(Engine engine, AdamWeights weights, List<Sample> batch) {
        try (NDManager manager = engine.newBaseManager()) {
            return net.outputs(manager, weights.in(manager), batch).logPolicy().toFloatArray();
        }
    }

    private void step(Engine engine, AdamWeights weights, List<Sample> batch, double rate) {
        try (NDManager manager = engine.newBaseManager(); GradientCollector gradients = engine.newGradientCollector()) {
            NDArray[] arrays = weights.in(manager);
            for (NDArray array : arrays) {
                array.setRequiresGradient(true);
            }
            Outputs outputs = net.outputs(manager, arrays, batch);
            gradients.backward(loss(outputs, batch, manager));
            float[][] found = new float[arrays.length][];
            for (int i = 0; i < arrays.length; i++) {
                try (NDArray gradient = arrays[i].getGradient()) {
                    found[i] = gradient.toFloatArray();
                }
            }
            weights.update(found, rate);
        }
    }

    private static NDArray loss(Outputs outputs, List<Sample> batch, NDManager manager) {
        float[] ends = new float[batch.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = batch.get(i).value();
        }
        NDArray value = outputs.value().sub(manager.create(ends)).square().mean();
        return value.sub(outputs.target().mul(outputs.logPolicy()).sum(new int[] {1}).mean());
    }

    /** Mean over the boards of {@code sum p log(p / q)}. */
    private static double divergence(float[] before, float[] now, int boards) {
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            double part = Math.exp(before[i]);
            sum += part > 0 ? part * (before[i] - now[i]) : 0;
        }
        return sum / boards;
    }
}
