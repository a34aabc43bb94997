package org.gnomon.explain.pgm;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassProbabilities;

/**
 * Perturbs random sets of nodes and records what the prediction does.
 *
 * @param share probability that a node is perturbed, {@code (0, 1)}
 * @param changedShare share of the samples that count as changed: those with the largest drop of the probability, ties included
 */
record PerturbationSampler(BoundTask question, Perturbation perturbation, int samples, double share, double changedShare) {

    private static final double NOISE = 1e-12;

    /** Draws {@code samples} sets of {@code nodes}: one evaluation each. */
    PerturbationRecord draw(List<Integer> nodes, Run run) {
        RandomGenerator random = run.random("perturbations");
        boolean[][] perturbed = new boolean[samples][question.network().graph().nodeCount()];
        double[] drops = new double[samples];
        run.phase("samples", samples);
        for (int s = 0; s < samples; s++) {
            for (int v : nodes) {
                perturbed[s][v] = random.nextDouble() < share;
            }
            double[] logits = perturbation.logits(question.network(), perturbed[s]);
            drops[s] = question.full() - ClassProbabilities.probability(logits, question.targetClass());
            run.step();
        }
        return new PerturbationRecord(perturbed, largest(drops));
    }

    private boolean[] largest(double[] drops) {
        double[] sorted = drops.clone();
        Arrays.sort(sorted);
        double least = Math.max(NOISE, sorted[samples - Math.max(1, (int) Math.round(samples * changedShare))]);
        boolean[] changed = new boolean[samples];
        for (int s = 0; s < samples; s++) {
            changed[s] = drops[s] >= least;
        }
        return changed;
    }
}
