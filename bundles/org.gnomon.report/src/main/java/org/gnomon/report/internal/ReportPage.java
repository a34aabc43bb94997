package org.gnomon.report.internal;

import java.util.List;
import java.util.Locale;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.report.ReportInput;

/** Writes one report from top to bottom. For one use. */
final class ReportPage {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Markup m = new Markup();
    private final ReportInput input;
    private final List<String> labels;
    private final List<ExplainTask> tasks;

    ReportPage(ReportInput input) {
        this.input = input;
        this.labels = Names.ofMethods(input.evaluation());
        this.tasks = tasks(input.evaluation());
    }

    private static List<ExplainTask> tasks(Evaluation evaluation) {
        if (evaluation.methods().isEmpty()) {
            return List.of();
        }
        List<Evaluation.Case> cases = evaluation.methods().getFirst().cases();
        for (Evaluation.MethodOutcome method : evaluation.methods()) {
            if (method.cases().size() != cases.size()) {
                throw new IllegalArgumentException("method '" + method.call().method().id() + "' answers " + method.cases().size()
                        + " tasks; expected " + cases.size() + ", as the first method does");
            }
        }
        return cases.stream().map(c -> c.assessment().task()).toList();
    }

    String html() {
        m.doctype().open("html", "lang", "en");
        head();
        m.open("body").newline();
        header();
        m.open("main").newline();
        comparison();
        new CaseSection(input, labels, tasks).write(m);
        new MethodSection(input.evaluation(), labels).write(m);
        m.close();
        footer();
        m.close().newline().close();
        return m.finish();
    }

    private void head() {
        m.newline().open("head").newline();
        m.empty("meta", "charset", "utf-8").newline();
        m.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).newline();
        m.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newline();
        m.leaf("title", input.title()).newline();
        m.leaf("style", Styles.PAGE + Styles.DRAWING).newline();
        m.close().newline();
    }

    private void header() {
        m.open("header").leaf("h1", input.title()).newline();
        m.open("p", "class", "soft").text("Network ").leaf("strong", input.network().name()).text(" (" + architecture(input.network()) + "), data ")
                .leaf("strong", input.data().name());
        if (!input.runId().isEmpty()) {
            m.text(", run ").leaf("strong", input.runId());
        }
        m.close().newline();
        m.open("nav", "aria-label", "Sections").leaf("a", "Comparison", "href", "#comparison").leaf("a", "Explanations", "href", "#explanations")
                .leaf("a", "Methods", "href", "#methods").close().newline();
        if (!input.facts().isEmpty()) {
            m.open("ul", "class", "facts");
            input.facts().forEach(fact -> m.leaf("li", fact));
            m.close().newline();
        }
        m.close().newline();
    }

    private void comparison() {
        m.open("section", "id", "comparison").leaf("h2", "Comparison").newline();
        if (tasks.isEmpty()) {
            m.leaf("p", "Nothing was explained.");
        } else {
            new ComparisonTable(input.evaluation(), labels).write(m);
        }
        m.close().newline();
    }

    private void footer() {
        m.open("footer").text("Made by Gnomon. ");
        if (!input.runId().isEmpty()) {
            m.text("Seed, parameters, versions and checksums of everything that was read: ").leaf("code", "gnomon runs show " + input.runId());
        }
        m.close();
    }

    /** In words: {@code 3 GIN layers of width 32, 10 features, 2 classes}. */
    private static String architecture(GnnNetwork network) {
        MessageLayer last = network.layers().getLast();
        String kind = switch (last) {
            case MessageLayer.Gcn gcn -> "GCN";
            case MessageLayer.Gin gin -> "GIN";
            case MessageLayer.Sage sage -> "GraphSAGE";
        };
        return count(network.layers().size(), kind + " layer") + " of width " + last.out() + ", " + count(network.featureCount(), "feature") + ", "
                + network.classCount() + " classes";
    }

    private static String count(int count, String what) {
        return String.format(Locale.ROOT, "%d %s%s", count, what, count == 1 ? "" : "s");
    }
}
