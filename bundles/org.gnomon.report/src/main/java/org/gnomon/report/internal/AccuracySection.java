package org.gnomon.report.internal;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gnomon.report.RulesReportInput.Accuracy;
import org.gnomon.rules.metrics.AnswerAccuracy;
import org.gnomon.rules.metrics.WilsonInterval;

/** Accuracy by number of hops: curves, then the numbers. */
final class AccuracySection {

    private static final CurveChart.Axis HOPS = new CurveChart.Axis("relations on the path", 1, 0);

    private final List<Accuracy> rows;

    AccuracySection(List<Accuracy> rows) {
        this.rows = rows;
    }

    void write(Markup m) {
        m.open("section", "id", "accuracy").leaf("h2", "Accuracy by length of the path").newline();
        new CurveChart("Accuracy (higher is better)", HOPS, IntStream.range(0, rows.size())
                .mapToObj(i -> new CurveChart.Curve(rows.get(i).label(), CurveStyle.at(i), points(rows.get(i)))).toList()).write(m);
        m.open("ul", "class", "legend");
        for (int i = 0; i < rows.size(); i++) {
            m.open("li");
            CurveStyle.at(i).sample(m);
            m.text(rows.get(i).label()).close().newline();
        }
        m.close().newline();
        table(m);
        m.leaf("p", "Accuracy: the first answer is the label; no answer is wrong. Below it how many were asked. Whiskers are Wilson's intervals at 95 %.",
                "class", "soft");
        m.close().newline();
    }

    private static List<CurveChart.Point> points(Accuracy row) {
        return row.byHops().entrySet().stream().filter(entry -> entry.getValue().asked() > 0).map(AccuracySection::point).toList();
    }

    private static CurveChart.Point point(Map.Entry<Integer, AnswerAccuracy> entry) {
        WilsonInterval interval = entry.getValue().interval();
        return new CurveChart.Point(entry.getKey(), entry.getValue().accuracy().orElseThrow(), interval.low(), interval.high());
    }

    private void table(Markup m) {
        TreeSet<Integer> hops = new TreeSet<>();
        rows.forEach(row -> hops.addAll(row.byHops().keySet()));
        m.open("div", "class", "wide", "tabindex", 0, "role", "region", "aria-label", "Accuracy by length of the path")
                .open("table", "class", "comparison flat").newline();
        m.open("thead").open("tr").leaf("th", "Relations on the path", "scope", "col");
        hops.forEach(length -> m.leaf("th", String.valueOf(length), "scope", "col", "class", "number"));
        m.leaf("th", "All", "scope", "col", "class", "number").close().close().newline().open("tbody").newline();
        for (Accuracy row : rows) {
            m.open("tr").leaf("th", row.label(), "scope", "row");
            AnswerAccuracy none = new AnswerAccuracy(0, 0, 0);
            hops.forEach(length -> cell(m, row.byHops().getOrDefault(length, none)));
            cell(m, row.byHops().values().stream().reduce(none, AnswerAccuracy::plus));
            m.close().newline();
        }
        m.close().close().close().newline();
    }

    private static void cell(Markup m, AnswerAccuracy accuracy) {
        if (accuracy.asked() == 0) {
            m.leaf("td", "\u2013", "class", "number", "title", "nothing was asked");
            return;
        }
        OptionalDouble precision = accuracy.precision();
        m.open("td", "class", "number", "title", accuracy.right() + " right of " + accuracy.asked() + ", " + accuracy.answered() + " answered"
                + (precision.isPresent() ? ", precision of these " + Figures.share(precision.getAsDouble()) : ""));
        m.text(Figures.share(accuracy.accuracy().orElseThrow())).leaf("span", "of " + accuracy.asked(), "class", "unit").close();
    }
}
