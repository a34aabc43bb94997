package org.gnomon.report.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.evaluation.Estimate;
import org.gnomon.evaluation.Sweep;

/** Rows by metrics: means with half the width of their confidence interval, the best of every column marked. */
final class SweepTable {

    private final String rowTitle;
    private final List<Definition> metrics;
    private final List<Row> rows;

    /**
     * One row.
     *
     * @param estimates by metric id
     * @param deviations over seeds, by metric id
     */
    record Row(String label, boolean baseline, Map<String, Estimate> estimates, Map<String, Double> deviations) {}

    /** @param metrics candidates for columns; those without any value are left out */
    SweepTable(String rowTitle, List<Definition> metrics, List<Row> rows) {
        this.rowTitle = rowTitle;
        this.rows = rows;
        this.metrics = metrics.stream().filter(m -> rows.stream().anyMatch(row -> row.estimates().containsKey(m.id()))).toList();
    }

    private record Column(Definition metric, Figures figures, String best) {

        static Column of(Definition metric, List<Row> rows) {
            List<Double> means = rows.stream().map(row -> row.estimates().get(metric.id())).filter(Objects::nonNull).map(Estimate::mean).toList();
            List<Double> shown = new ArrayList<>(means);
            rows.stream().map(row -> row.estimates().get(metric.id())).filter(Objects::nonNull).map(Estimate::halfWidth).forEach(shown::add);
            Figures figures = Figures.fitting(shown);
            boolean equal = means.stream().map(figures::write).distinct().count() < 2;
            return new Column(metric, figures, equal || metric.better() == Direction.NEITHER ? ""
                    : figures.write(metric.better() == Direction.HIGHER ? Collections.max(means) : Collections.min(means)));
        }
    }

    void write(Markup m) {
        List<Column> columns = metrics.stream().map(metric -> Column.of(metric, rows)).toList();
        m.open("div", "class", "wide", "tabindex", 0, "role", "region", "aria-label", "Comparison of the methods");
        m.open("table", "class", "comparison").newline().open("thead").open("tr").leaf("th", rowTitle, "scope", "col");
        metrics.forEach(metric -> ComparisonTable.header(m, metric));
        m.close().close().newline().open("tbody").newline();
        rows.forEach(row -> row(m, row, columns));
        m.close().close().close().newline();
    }

    private static void row(Markup m, Row row, List<Column> columns) {
        m.open("tr").open("th", "scope", "row").text(row.label());
        if (row.baseline()) {
            m.text(" ").leaf("span", "baseline", "class", "tag");
        }
        m.close();
        columns.forEach(column -> cell(m, column, row));
        m.close().newline();
    }

    private static void cell(Markup m, Column column, Row row) {
        Estimate estimate = row.estimates().get(column.metric().id());
        if (estimate == null) {
            m.leaf("td", "\u2013", "class", "number", "title", "not defined for any case");
            return;
        }
        String text = column.figures().write(estimate.mean());
        boolean best = text.equals(column.best());
        m.open("td", "class", best ? "number best" : "number", "title", basis(estimate, row.deviations().get(column.metric().id()))).text(text);
        if (best) {
            m.leaf("span", "\u2605", "class", "star", "role", "img", "aria-label", "best");
        } else {
            m.leaf("span", "", "class", "star");
        }
        if (estimate.count() > 1) {
            m.leaf("span", "\u00b1 " + column.figures().write(estimate.halfWidth()), "class", "unit");
        }
        m.close();
    }

    private static String basis(Estimate estimate, Double deviation) {
        String over = switch (estimate.over()) {
            case SEEDS -> estimate.count() == 1 ? "one value" : "over " + estimate.count() + " seeds";
            case EXPLANATIONS -> "over " + estimate.count() + " explanations";
        };
        return deviation == null ? over : over + "; one explanation varies by " + Figures.share(deviation) + " between seeds";
    }
}
