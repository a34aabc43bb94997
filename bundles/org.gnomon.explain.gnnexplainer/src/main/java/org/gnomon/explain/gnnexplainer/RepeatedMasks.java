package org.gnomon.explain.gnnexplainer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.kernels.BoundTask;
import org.gnomon.model.packed.EdgeUnits;

/** Masks learnt from several random starts. */
record RepeatedMasks(EdgeUnits units, List<LearntMasks> runs) {

    static RepeatedMasks of(BoundTask question, GnnExplainerParameters wanted, Run run) {
        run.phase("masks", (long) wanted.repeats() * wanted.epochs());
        List<LearntMasks> runs = new ArrayList<>();
        for (int repeat = 0; repeat < wanted.repeats(); repeat++) {
            runs.add(LearntMasks.of(question, wanted, run.random("mask " + repeat), run));
        }
        return new RepeatedMasks(question.network().units(), runs);
    }

    /** Mean over the runs and over both directions of each unit, {@code [u]}, in [0, 1]. */
    double[] unitScores() {
        return mean(this::unitScores);
    }

    private double[] unitScores(LearntMasks masks) {
        double[] scores = new double[units.count()];
        for (int unit = 0; unit < scores.length; unit++) {
            for (int k = 0; k < units.size(unit); k++) {
                scores[unit] += masks.edges()[units.edge(unit, k)] / units.size(unit);
            }
        }
        return scores;
    }

    /** Mean of the feature masks over the runs, row-major {@code [n, F]}, in [0, 1]; empty where features are not masked. */
    double[] featureScores() {
        return mean(LearntMasks::features);
    }

    private double[] mean(Function<LearntMasks, double[]> scores) {
        double[] mean = scores.apply(runs.getFirst());
        for (LearntMasks other : runs.subList(1, runs.size())) {
            double[] more = scores.apply(other);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += more[i];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= runs.size();
        }
        return mean;
    }

    /** How far the runs differ, in a sentence; needs two runs and a unit. */
    String spread() {
        List<double[]> scores = runs.stream().map(this::unitScores).toList();
        DoubleSummaryStatistics deviations = IntStream.range(0, units.count())
                .mapToDouble(unit -> deviation(scores.stream().mapToDouble(score -> score[unit]).toArray())).summaryStatistics();
        return String.format(Locale.ROOT, "over %d repeats the score of an edge has a standard deviation of %.3f on average, %.3f at most",
                runs.size(), deviations.getAverage(), deviations.getMax());
    }

    /** The sample standard deviation. */
    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
    }
}
