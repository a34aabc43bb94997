package org.gnomon.explain.pgm;

import java.util.List;
import java.util.stream.Collectors;
import org.gnomon.kernels.GatedNetwork;

/**
 * How sure it is that a node matters.
 *
 * @param scores {@code -log10 p} of the test of independence; where signed, negative if the perturbation helped the class; {@code [n]}
 * @param blanket the Markov blanket of the prediction, strongest dependence first
 */
record NodeEvidence(double[] scores, List<Integer> blanket) {

    /** One test for each of {@code nodes}. */
    static double[] scores(PerturbationRecord record, List<Integer> nodes, boolean signed) {
        double[] scores = new double[record.perturbed()[0].length];
        for (int v : nodes) {
            double evidence = 0.0 - Math.log10(Math.max(record.test(v, List.of()).pValue(), Double.MIN_VALUE));
            scores[v] = signed && !record.isHarmedBy(v) ? 0.0 - evidence : evidence;
        }
        return scores;
    }

    /** The mean of both ends for every edge in reach, 0 elsewhere; {@code [u]}. */
    double[] meanOfEnds(GatedNetwork network) {
        double[] means = new double[network.units().count()];
        for (int unit : network.reachableUnits()) {
            int edge = network.units().edge(unit, 0);
            means[unit] = (scores[network.graph().source(edge)] + scores[network.graph().target(edge)]) / 2;
        }
        return means;
    }

    /** The blanket in words. */
    List<String> notes() {
        return blanket.isEmpty() ? List.of("no node depends significantly on the prediction")
                : List.of("Markov blanket of the prediction: nodes " + blanket.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
