package org.gnomon.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.evaluation.Estimate;
import org.gnomon.evaluation.Estimates;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Sweep;
import org.gnomon.evaluation.Sweep.Measured;
import org.gnomon.evaluation.Sweep.Missing;
import org.gnomon.evaluation.Sweep.Subject;
import org.gnomon.report.ReportInput;
import org.gnomon.report.SweepReportInput;

/** Writes the report of a sweep from top to bottom: per network the curves, a table per sparsity, the sweep as a whole, drawings. For one use. */
final class SweepPage {

    private final Markup m = new Markup();
    private final SweepReportInput input;
    private final Sweep sweep;

    SweepPage(SweepReportInput input) {
        this.input = input;
        this.sweep = input.sweep();
    }

    String html() {
        m.doctype().open("html", "lang", "en");
        PageFrame.head(m, input.title());
        m.open("body").newline();
        header();
        m.open("main").newline();
        for (int s = 0; s < sweep.subjects().size(); s++) {
            subject(s, sweep.subjects().get(s));
        }
        definitions();
        m.close();
        PageFrame.footer(m, input.runId());
        m.close().newline().close();
        return m.finish();
    }

    private void header() {
        m.open("header").leaf("h1", input.title()).newline();
        m.open("p", "class", "soft").text("Data ").leaf("strong", input.data().name());
        if (!input.runId().isEmpty()) {
            m.text(", run ").leaf("strong", input.runId());
        }
        m.close().newline().open("nav", "aria-label", "Sections");
        for (int s = 0; s < sweep.subjects().size(); s++) {
            m.leaf("a", sweep.subjects().get(s).network().name(), "href", "#model-" + s);
        }
        m.leaf("a", "Definitions", "href", "#definitions").close().newline();
        PageFrame.facts(m, input.facts());
        m.close().newline();
    }

    private void subject(int place, Subject subject) {
        m.open("section", "id", "model-" + place).leaf("h2", subject.network().name()).newline();
        m.leaf("p", PageFrame.architecture(subject.network()) + "; " + subject.tasks().size()
                + (subject.tasks().size() == 1 ? " case" : " cases") + " explained by every method.", "class", "soft");
        missing(subject);
        if (subject.measured().isEmpty() || subject.tasks().isEmpty()) {
            m.leaf("p", "Nothing was explained.").close().newline();
            return;
        }
        Evaluation drawn = subject.at(drawnLevel(), sweep.metrics());
        List<String> labels = Names.ofMethods(drawn);
        if (sweep.sparsities().size() > 1) {
            curves(subject, labels);
        }
        tables(subject, labels);
        m.close().newline();
        drawings(place, subject, drawn, labels);
    }

    private int drawnLevel() {
        return (sweep.levels() - 1) / 2;
    }

    private void missing(Subject subject) {
        List<Missing> missing = subject.rows().stream().filter(Missing.class::isInstance).map(Missing.class::cast).toList();
        missing.forEach(row -> m.open("p").leaf("strong", row.method().label()).text((row.failed() ? " failed: " : " is not compared: ") + row.reason())
                .close().newline());
    }

    private void curves(Subject subject, List<String> labels) {
        m.open("div", "class", "panels").newline();
        chart("Fid+ (higher is better)", subject, labels, at -> value(at, "fidelity-plus"), at -> half(at, "fidelity-plus"));
        chart("Fid\u2212 (lower is better)", subject, labels, at -> value(at, "fidelity-minus"), at -> half(at, "fidelity-minus"));
        chart("Fid+ \u2212 Fid\u2212 (higher is better)", subject, labels, at -> value(at, "fidelity-plus") - value(at, "fidelity-minus"), at -> 0);
        m.close().newline().open("ul", "class", "legend");
        for (int i = 0; i < labels.size(); i++) {
            m.open("li");
            CurveStyle.at(i).sample(m);
            m.text(labels.get(i)).close().newline();
        }
        m.close().newline();
    }

    private static double value(Map<String, Estimate> at, String metric) {
        return at.containsKey(metric) ? at.get(metric).mean() : Double.NaN;
    }

    private static double half(Map<String, Estimate> at, String metric) {
        return at.containsKey(metric) ? at.get(metric).halfWidth() : 0;
    }

    private void chart(String title, Subject subject, List<String> labels, ToDoubleFunction<Map<String, Estimate>> y,
            ToDoubleFunction<Map<String, Estimate>> halfWidth) {
        List<CurveChart.Curve> curves = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Estimates estimates = new Estimates(sweep, subject.measured().get(i));
            List<CurveChart.Point> points = IntStream.range(0, sweep.levels()).mapToObj(estimates::at)
                    .map(at -> new CurveChart.Point(value(at, "sparsity"), y.applyAsDouble(at), halfWidth.applyAsDouble(at)))
                    .filter(p -> Double.isFinite(p.x()) && Double.isFinite(p.y())).toList();
            curves.add(new CurveChart.Curve(labels.get(i), CurveStyle.at(i), points));
        }
        new CurveChart(title, CurveChart.SPARSITY, curves).write(m);
    }

    private void tables(Subject subject, List<String> labels) {
        m.leaf("p", "Means, below them half the width of the 95 % confidence interval. \u2605 best mean of its column; \u2191 higher is better; "
                + "\u2193 lower is better. Point at a value for what it is taken over.", "class", "soft").newline();
        for (int level = 0; level < sweep.levels(); level++) {
            m.open("details", level == drawnLevel() ? new Object[] {"open", "open"} : new Object[0]);
            m.leaf("summary", sweep.sparsities().isEmpty() ? "Size by the parameters of the methods" : "Sparsity " + sweep.sparsities().get(level));
            new SweepTable("Method", sweep.metrics(), rows(subject, labels, level)).write(m);
            m.close().newline();
        }
        List<SweepTable.Row> whole = overSweep(subject, labels);
        if (whole.stream().anyMatch(row -> !row.estimates().isEmpty())) {
            m.leaf("h3", "Over all sparsities");
            new SweepTable("Method", sweep.curveMetrics().stream().map(CurveMetric::definition).toList(), whole).write(m);
        }
    }

    private List<SweepTable.Row> rows(Subject subject, List<String> labels, int level) {
        return IntStream.range(0, labels.size()).mapToObj(i -> {
            Measured row = subject.measured().get(i);
            Estimates of = new Estimates(sweep, row);
            return new SweepTable.Row(labels.get(i), row.method().baseline(), of.at(level), of.repeatDeviation(level));
        }).toList();
    }

    private List<SweepTable.Row> overSweep(Subject subject, List<String> labels) {
        return IntStream.range(0, labels.size()).mapToObj(i -> new SweepTable.Row(labels.get(i), subject.measured().get(i).method().baseline(),
                new Estimates(sweep, subject.measured().get(i)).overSweep(), Map.<String, Double>of())).toList();
    }

    private void drawings(int place, Subject subject, Evaluation drawn, List<String> labels) {
        ReportInput one = new ReportInput(input.title(), subject.network(), input.data(), drawn, List.of(), input.runId());
        if (!sweep.sparsities().isEmpty()) {
            m.leaf("p", "Drawn at sparsity " + sweep.sparsities().get(drawnLevel()) + ".", "class", "soft");
        }
        new CaseSection(one, labels, subject.tasks(), input.drawn().get(place), "model-" + place + "-").write(m);
        new MethodSection(drawn, labels, "model-" + place + "-").write(m);
    }

    private void definitions() {
        m.open("section", "id", "definitions").leaf("h2", "What the metrics mean").newline().open("dl", "class", "terms");
        Stream.concat(sweep.metrics().stream(), sweep.curveMetrics().stream().map(CurveMetric::definition)).forEach(this::definition);
        m.close().newline();
        m.leaf("p", "Confidence intervals are Student's t at 95 %: over the seeds for methods that depend on them and were run with several, "
                + "otherwise over the explanations.", "class", "soft").close().newline();
    }

    private void definition(Definition metric) {
        m.leaf("dt", metric.label() + (metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")")).leaf("dd", metric.definition()).newline();
    }
}
