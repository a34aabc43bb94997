package org.gnomon.metrics.explanation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Probe;

/** Random removal of a share of some edges: the masked graphs of robust fidelity (Zheng et al., ICLR 2024). */
final class PartialRemoval {

    /** As in the paper's code. */
    static final int SAMPLES = 50;

    private PartialRemoval() {}

    /**
     * Mean probability of the explained class over {@link #SAMPLES} graphs; each candidate is removed with probability {@code share} where it is (or is
     * not, by {@code fromExplanation}) in the explanation, and stays otherwise. The draws are the same for every explanation of a task.
     */
    static double meanProbability(Assessment assessment, Probe probe, boolean fromExplanation, double share) {
        Set<Integer> chosen = new HashSet<>(IntStream.of(assessment.explanation().selectedUnits()).boxed().toList());
        RandomGenerator random = probe.random("partial-removal");
        List<int[]> samples = new ArrayList<>();
        for (int s = 0; s < SAMPLES; s++) {
            samples.add(assessment.candidates().stream().mapToInt(Integer::intValue)
                    .filter(unit -> random.nextDouble() >= share || chosen.contains(unit) != fromExplanation).toArray());
        }
        int target = assessment.explanation().targetClass();
        double sum = 0;
        for (double[] probabilities : probe.only(samples)) {
            sum += probabilities[target];
        }
        return sum / SAMPLES;
    }
}
