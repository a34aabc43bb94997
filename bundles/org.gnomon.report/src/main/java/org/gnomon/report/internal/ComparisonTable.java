package org.gnomon.report.internal;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.MethodOutcome;

/** Methods by metrics, means and spread over all cases, the best of every column marked; below it what the columns mean. */
final class ComparisonTable {

    private final Evaluation evaluation;
    private final List<String> labels;
    private final List<Definition> defined;

    ComparisonTable(Evaluation evaluation, List<String> labels) {
        this.evaluation = evaluation;
        this.labels = labels;
        this.defined = defined(evaluation);
    }

    /** The metrics with a value for at least one method. */
    static List<Definition> defined(Evaluation evaluation) {
        return evaluation.metrics().stream()
                .filter(metric -> evaluation.methods().stream().anyMatch(method -> method.means().containsKey(metric.id()))).toList();
    }

    /**
     * One metric over all methods.
     *
     * @param best the best mean as it is shown, so that equal looking values share the mark; empty where no method is better than another
     */
    private record Column(Definition metric, Figures figures, String best) {

        static Column of(Definition metric, List<MethodOutcome> methods) {
            List<Double> means = methods.stream().map(method -> method.means().get(metric.id())).filter(Objects::nonNull).toList();
            Stream<Double> spreads = methods.stream().map(method -> values(method, metric.id())).filter(v -> v.length > 1).map(Figures::deviation);
            Figures figures = Figures.fitting(Stream.concat(means.stream(), spreads).toList());
            boolean equal = means.stream().map(figures::write).distinct().count() < 2;
            return new Column(metric, figures, equal ? "" : switch (metric.better()) {
                case HIGHER -> figures.write(Collections.max(means));
                case LOWER -> figures.write(Collections.min(means));
                case NEITHER -> "";
            });
        }
    }

    void write(Markup m) {
        int cases = evaluation.methods().getFirst().cases().size();
        m.leaf("p", "Means over " + cases + (cases == 1 ? " case." : " cases, below them the standard deviation.")
                + " \u2605 best mean of its column; \u2191 higher is better; \u2193 lower is better.", "class", "soft");
        m.open("div", "class", "wide", "tabindex", 0, "role", "region", "aria-label", "Comparison of the methods");
        m.open("table", "class", "comparison");
        m.newline().open("thead").open("tr").leaf("th", "Method", "scope", "col");
        defined.forEach(metric -> header(m, metric));
        m.close().close().newline().open("tbody").newline();
        List<Column> columns = defined.stream().map(metric -> Column.of(metric, evaluation.methods())).toList();
        for (int i = 0; i < evaluation.methods().size(); i++) {
            row(m, labels.get(i), evaluation.methods().get(i), columns);
        }
        m.close().close().close().newline();
        definitions(m);
    }

    static void header(Markup m, Definition metric) {
        m.open("th", "scope", "col", "class", "number", "title", metric.definition()).text(metric.label() + arrow(metric.better()));
        m.leaf("span", metric.unit().isEmpty() ? "\u00a0" : "in " + metric.unit(), "class", "unit").close();
    }

    private static String arrow(Direction better) {
        return switch (better) {
            case HIGHER -> "\u00a0\u2191";
            case LOWER -> "\u00a0\u2193";
            case NEITHER -> "";
        };
    }

    private static void row(Markup m, String label, MethodOutcome method, List<Column> columns) {
        m.open("tr").open("th", "scope", "row").text(label);
        if (method.call().method().baseline()) {
            m.text(" ").leaf("span", "baseline", "class", "tag");
        }
        m.close();
        columns.forEach(column -> cell(m, column, method));
        m.close().newline();
    }

    private static void cell(Markup m, Column column, MethodOutcome method) {
        String id = column.metric.id();
        Double mean = method.means().get(id);
        if (mean == null) {
            m.leaf("td", "\u2013", "class", "number", "title", "not defined for any case");
            return;
        }
        double[] values = values(method, id);
        String text = column.figures.write(mean);
        boolean best = text.equals(column.best);
        String share = "over " + values.length + " of " + method.cases().size() + " cases";
        m.open("td", "class", best ? "number best" : "number", "title", share).text(text);
        if (best) {
            m.leaf("span", "\u2605", "class", "star", "role", "img", "aria-label", "best");
        } else {
            m.leaf("span", "", "class", "star");
        }
        if (values.length > 1) {
            m.leaf("span", "\u00b1 " + column.figures.write(Figures.deviation(values)), "class", "unit");
        }
        m.close();
    }

    private static double[] values(MethodOutcome method, String metric) {
        return method.cases().stream().map(c -> c.values().get(metric)).filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
    }

    private void definitions(Markup m) {
        List<Definition> undefined = evaluation.metrics().stream().filter(metric -> !defined.contains(metric)).toList();
        if (!undefined.isEmpty()) {
            m.leaf("p", "Not defined for any of these cases: " + undefined.stream().map(Definition::label).collect(Collectors.joining(", ")) + ".",
                    "class", "soft");
        }
        m.open("dl", "class", "terms");
        for (Definition metric : evaluation.metrics()) {
            m.leaf("dt", metric.label() + (metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")")).leaf("dd", metric.definition()).newline();
        }
        m.close().newline();
    }
}
