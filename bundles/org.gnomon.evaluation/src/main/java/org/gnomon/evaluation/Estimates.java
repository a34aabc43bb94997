package org.gnomon.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.evaluation.Estimate.Over;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.Sweep.Measured;

/** What one method reached on one network: means with confidence intervals, and how much they depend on the seed. */
public final class Estimates {

    private final Sweep sweep;
    private final Measured row;

    public Estimates(Sweep sweep, Measured row) {
        this.sweep = sweep;
        this.row = row;
    }

    /**
     * Estimates by metric id at one level; a metric that is nowhere defined is absent. With one seed the interval is over the explanations (none for a
     * metric of a set), with several it is over the means of the seeds.
     */
    public Map<String, Estimate> at(int level) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        for (Definition metric : sweep.metrics()) {
            double[] means = outcomes(level).stream().map(o -> o.means().get(metric.id())).filter(Objects::nonNull).mapToDouble(v -> v).toArray();
            double[] values = means.length == 1 ? values(outcomes(level).getFirst(), metric.id()) : new double[0];
            if (values.length > 0) {
                estimates.put(metric.id(), Estimate.of(values, Over.EXPLANATIONS));
            } else if (means.length > 0) {
                estimates.put(metric.id(), Estimate.of(means, Over.SEEDS));
            }
        }
        return estimates;
    }

    /** Estimates of the metrics of the whole sweep, by metric id; intervals are over seeds. */
    public Map<String, Estimate> overSweep() {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        for (CurveMetric metric : sweep.curveMetrics()) {
            double[] values = row.parts().stream().map(part -> metric.measure(points(part))).flatMapToDouble(OptionalDouble::stream).toArray();
            if (values.length > 0 && !sweep.sparsities().isEmpty()) {
                estimates.put(metric.definition().id(), Estimate.of(values, Over.SEEDS));
            }
        }
        return estimates;
    }

    private List<CurveMetric.Point> points(Sweep.Part part) {
        return IntStream.range(0, sweep.sparsities().size())
                .mapToObj(level -> new CurveMetric.Point(sweep.sparsities().get(level), part.levels().get(level).means())).toList();
    }

    /**
     * How much one explanation depends on the seed: standard deviation of each metric over the seeds, mean over the explanations. Empty with one seed.
     */
    public Map<String, Double> repeatDeviation(int level) {
        Map<String, Double> deviations = new LinkedHashMap<>();
        for (Definition metric : sweep.metrics()) {
            repeats(level, metric.id()).stream().filter(v -> v.length > 1).mapToDouble(Estimate::deviation).average()
                    .ifPresent(deviation -> deviations.put(metric.id(), deviation));
        }
        return deviations;
    }

    private List<double[]> repeats(int level, String metric) {
        List<double[]> repeats = new ArrayList<>();
        for (int i = 0; i < outcomes(level).getFirst().cases().size(); i++) {
            int task = i;
            repeats.add(outcomes(level).stream().map(o -> o.cases().get(task).values().get(metric)).filter(Objects::nonNull).mapToDouble(v -> v)
                    .toArray());
        }
        return repeats;
    }

    private List<MethodOutcome> outcomes(int level) {
        return row.parts().stream().map(part -> part.levels().get(level)).toList();
    }

    private static double[] values(MethodOutcome outcome, String metric) {
        return outcome.cases().stream().map(Case::values).map(v -> v.get(metric)).filter(Objects::nonNull).flatMapToDouble(DoubleStream::of).toArray();
    }
}
