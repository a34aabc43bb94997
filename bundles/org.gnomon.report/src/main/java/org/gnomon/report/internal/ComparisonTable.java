package org.gnomon.report.internal;

import java.util.List;
import java.util.Objects;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.MethodOutcome;

/** Methods by metrics, means over all cases, the best of every column marked; below it what the columns mean. */
final class ComparisonTable {

    private final Evaluation evaluation;
    private final List<String> labels;

    ComparisonTable(Evaluation evaluation, List<String> labels) {
        this.evaluation = evaluation;
        this.labels = labels;
    }

    void write(Markup m) {
        int cases = evaluation.methods().getFirst().cases().size();
        m.open("div", "class", "wide").open("table").newline();
        m.leaf("caption", "Means over " + cases + (cases == 1 ? " case" : " cases") + ". \u2605 best of its column; \u2191 higher is better; \u2193 lower is better.");
        m.newline().open("thead").open("tr").leaf("th", "Method", "scope", "col");
        evaluation.metrics().forEach(metric -> header(m, metric));
        m.close().close().newline().open("tbody").newline();
        for (int i = 0; i < evaluation.methods().size(); i++) {
            row(m, labels.get(i), evaluation.methods().get(i));
        }
        m.close().close().close().newline();
        definitions(m);
    }

    private static void header(Markup m, Definition metric) {
        m.open("th", "scope", "col", "class", "number", "title", metric.definition()).text(metric.label() + arrow(metric.better()));
        m.leaf("span", metric.unit().isEmpty() ? "\u00a0" : "in " + metric.unit(), "class", "unit").close();
    }

    private static String arrow(Direction better) {
        return switch (better) {
            case HIGHER -> " \u2191";
            case LOWER -> " \u2193";
            case NEITHER -> "";
        };
    }

    private void row(Markup m, String label, MethodOutcome method) {
        m.open("tr").open("th", "scope", "row").text(label);
        if (method.call().method().baseline()) {
            m.leaf("span", "baseline", "class", "tag");
        }
        m.close();
        evaluation.metrics().forEach(metric -> cell(m, metric, method));
        m.close().newline();
    }

    private void cell(Markup m, Definition metric, MethodOutcome method) {
        Double mean = method.means().get(metric.id());
        if (mean == null) {
            m.leaf("td", "\u2013", "class", "number", "title", "not defined for any case");
            return;
        }
        List<Double> column = evaluation.methods().stream().map(o -> o.means().get(metric.id())).filter(Objects::nonNull).toList();
        String text = Figures.fitting(column).write(mean);
        long defined = method.cases().stream().filter(c -> c.values().containsKey(metric.id())).count();
        boolean best = isBest(metric, column, text);
        m.open("td", "class", best ? "number best" : "number", "title", "over " + defined + " of " + method.cases().size() + " cases").text(text);
        m.leaf("span", best ? "\u2605" : "", best ? new Object[] {"class", "star", "role", "img", "aria-label", "best"} : new Object[] {"class", "star"});
        m.close();
    }

    /** By what is shown, so that equal looking values share the mark; where all are equal there is no best. */
    private static boolean isBest(Definition metric, List<Double> column, String text) {
        Figures figures = Figures.fitting(column);
        double best = switch (metric.better()) {
            case HIGHER -> column.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            case LOWER -> column.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            case NEITHER -> Double.NaN;
        };
        return !Double.isNaN(best) && figures.write(best).equals(text) && column.stream().map(figures::write).distinct().count() > 1;
    }

    private void definitions(Markup m) {
        m.open("dl", "class", "terms");
        for (Definition metric : evaluation.metrics()) {
            m.leaf("dt", metric.label() + (metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")")).leaf("dd", metric.definition()).newline();
        }
        m.close().newline();
    }
}
