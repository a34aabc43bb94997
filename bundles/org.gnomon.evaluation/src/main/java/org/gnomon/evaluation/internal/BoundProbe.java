package org.gnomon.evaluation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;
import org.gnomon.api.explain.Probe;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Pooling;

/** Answers metrics with the kernels of the host. */
record BoundProbe(GatedNetwork network, Run run) implements Probe {

    @Override
    public double[] whole() {
        return probabilities(network.logits());
    }

    @Override
    public double[][] only(List<int[]> subsets) {
        double[][] gates = new double[subsets.size()][network.graph().edgeCount()];
        for (int s = 0; s < gates.length; s++) {
            for (int unit : subsets.get(s)) {
                network.units().set(gates[s], unit, 1);
            }
        }
        return Arrays.stream(network.logits(gates, Pooling.INCIDENT)).map(BoundProbe::probabilities).toArray(double[][]::new);
    }

    @Override
    public double[] embedding(int[] units) {
        return network.embeddingOf(units);
    }

    @Override
    public RandomGenerator random(String purpose) {
        return run.random("metric " + purpose);
    }

    private static double[] probabilities(double[] logits) {
        double[] probabilities = new double[logits.length];
        Arrays.setAll(probabilities, c -> ClassProbabilities.probability(logits, c));
        return probabilities;
    }
}
