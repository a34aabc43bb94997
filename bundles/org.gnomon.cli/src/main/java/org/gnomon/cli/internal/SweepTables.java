package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.evaluation.Estimate;
import org.gnomon.evaluation.Estimate.Over;
import org.gnomon.evaluation.Estimates;
import org.gnomon.evaluation.Sweep;
import org.gnomon.evaluation.Sweep.Measured;

/** A sweep as text: one table per model, a row per method and sparsity. */
final class SweepTables {

    private final Sweep sweep;

    SweepTables(Sweep sweep) {
        this.sweep = sweep;
    }

    void printTo(Output output) {
        for (Sweep.Subject subject : sweep.subjects()) {
            output.line(subject.network().name() + ", " + Numbers.count(subject.tasks().size(), "explanation") + " per method and sparsity");
            output.table(means(subject));
            missing(subject).forEach(output::line);
            seeds(subject).forEach(output::line);
            output.line("");
        }
        definitions().forEach(output::note);
    }

    private TextTable means(Sweep.Subject subject) {
        List<Definition> shown = shown(subject);
        List<String> header = new ArrayList<>(sweep.sparsities().isEmpty() ? List.of("METHOD") : List.of("METHOD", "ASKED"));
        shown.forEach(metric -> header.add(MetricTables.header(metric)));
        TextTable table = new TextTable(header);
        for (Measured row : subject.measured()) {
            for (int level = 0; level < sweep.levels(); level++) {
                table.row(cells(row, level, shown));
            }
        }
        return table;
    }

    private List<String> cells(Measured row, int level, List<Definition> shown) {
        Map<String, Estimate> estimates = new Estimates(sweep, row).at(level);
        List<String> cells = new ArrayList<>(List.of(row.method().id()));
        if (!sweep.sparsities().isEmpty()) {
            cells.add(Double.toString(sweep.sparsities().get(level)));
        }
        shown.forEach(metric -> cells.add(estimates.containsKey(metric.id()) ? Numbers.text(estimates.get(metric.id()).mean()) : "-"));
        return cells;
    }

    private List<Definition> shown(Sweep.Subject subject) {
        return sweep.metrics().stream().filter(MetricTables::inText).filter(m -> subject.measured().stream()
                .anyMatch(row -> row.parts().getFirst().levels().stream().anyMatch(l -> l.means().containsKey(m.id())))).toList();
    }

    private static List<String> missing(Sweep.Subject subject) {
        return subject.rows().stream().filter(Sweep.Missing.class::isInstance).map(Sweep.Missing.class::cast)
                .map(row -> row.method().id() + (row.failed() ? " failed: " : ": ") + row.reason()).toList();
    }

    private List<String> seeds(Sweep.Subject subject) {
        return subject.measured().stream().filter(row -> row.parts().size() > 1)
                .map(row -> row.method().id() + ": means over " + row.parts().size() + " seeds" + spread(row)).toList();
    }

    private String spread(Measured row) {
        Map<String, Double> deviation = new Estimates(sweep, row).repeatDeviation(0);
        return deviation.containsKey("fidelity-plus") ? "; one explanation's Fid+ varies by " + Numbers.text(deviation.get("fidelity-plus"))
                + " between them (standard deviation)" : "";
    }

    private List<String> definitions() {
        List<Definition> shown = sweep.subjects().isEmpty() ? List.of() : shown(sweep.subjects().getFirst());
        List<String> lines = new ArrayList<>(shown.stream().map(MetricTables::definition).toList());
        boolean some = sweep.subjects().stream().flatMap(s -> s.measured().stream()).flatMap(r -> new Estimates(sweep, r).at(0).values().stream())
                .anyMatch(e -> e.over() == Over.EXPLANATIONS);
        if (some) {
            lines.add("  95 % confidence intervals and the other metrics are in the report and in " + SweepFiles.MEANS);
        }
        return lines;
    }
}
