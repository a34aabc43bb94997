package org.gnomon.cli.internal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.evaluation.Estimate;
import org.gnomon.evaluation.Estimates;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.Sweep;
import org.gnomon.evaluation.Sweep.Measured;
import org.gnomon.evaluation.Sweep.Part;
import org.gnomon.report.Json;

/** A sweep as lines for spreadsheets. */
final class SweepCsv {

    private final Sweep sweep;
    private final StringBuilder csv = new StringBuilder();

    private SweepCsv(Sweep sweep) {
        this.sweep = sweep;
    }

    /** Every mean with its confidence interval, one per line; without a sparsity: of the whole sweep. */
    static String means(Sweep sweep) {
        SweepCsv csv = new SweepCsv(sweep);
        csv.csv.append("model,method,version,asked_sparsity,metric,mean,low,high,interval_over,count,deviation_over_seeds\n");
        for (Sweep.Subject subject : sweep.subjects()) {
            for (Measured row : subject.measured()) {
                Estimates estimates = new Estimates(sweep, row);
                for (int level = 0; level < sweep.levels(); level++) {
                    csv.means(subject, row, csv.asked(level), estimates.at(level), estimates.repeatDeviation(level));
                }
                csv.means(subject, row, "", estimates.overSweep(), Map.of());
            }
        }
        return csv.csv.toString();
    }

    private String asked(int level) {
        return sweep.sparsities().isEmpty() ? "" : sweep.sparsities().get(level).toString();
    }

    private void means(Sweep.Subject subject, Measured row, String asked, Map<String, Estimate> estimates, Map<String, Double> deviations) {
        String start = names(subject, row) + ',' + asked + ',';
        estimates.forEach((metric, e) -> csv.append(start).append(metric).append(',').append(e.mean()).append(',').append(interval(e)).append(',')
                .append(e.count()).append(',')
                .append(Optional.ofNullable(deviations.get(metric)).map(String::valueOf).orElse("")).append('\n'));
    }

    /** Low and high end and what they are over; empty for a single value. */
    private static String interval(Estimate e) {
        return e.count() < 2 ? ",," : (e.mean() - e.halfWidth()) + "," + (e.mean() + e.halfWidth()) + "," + Json.name(e.over());
    }

    private static String names(Sweep.Subject subject, Measured row) {
        return MetricTables.quoted(subject.network().name()) + ',' + row.method().id() + ',' + row.method().version();
    }

    /** Every value of every explanation; empty where not defined. */
    static String cases(Sweep sweep) {
        SweepCsv csv = new SweepCsv(sweep);
        csv.csv.append("model,method,version,seed,asked_sparsity,graph,node,class,")
                .append(sweep.metrics().stream().map(Definition::id).collect(Collectors.joining(","))).append('\n');
        for (Sweep.Subject subject : sweep.subjects()) {
            for (Measured row : subject.measured()) {
                row.parts().forEach(part -> csv.cases(names(subject, row), part));
            }
        }
        return csv.csv.toString();
    }

    private void cases(String names, Part part) {
        for (int level = 0; level < sweep.levels(); level++) {
            MethodOutcome outcome = part.levels().get(level);
            String start = names + ',' + part.seed() + ',' + asked(level) + ',';
            outcome.cases().forEach(c -> line(start, c));
        }
    }

    private void line(String start, Case c) {
        ExplainTask task = c.assessment().task();
        csv.append(start).append(MetricTables.quoted(task.graph().id())).append(',')
                .append(task.node().isPresent() ? Integer.toString(task.node().getAsInt()) : "").append(',')
                .append(c.assessment().explanation().targetClass());
        sweep.metrics().forEach(metric -> csv.append(',').append(c.values().containsKey(metric.id()) ? c.values().get(metric.id()).toString() : ""));
        csv.append('\n');
    }
}
