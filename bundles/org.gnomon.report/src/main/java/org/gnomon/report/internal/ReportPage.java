package org.gnomon.report.internal;

import java.util.List;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.report.ReportInput;

/** Writes one report from top to bottom. For one use. */
final class ReportPage {

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
        PageFrame.head(m, input.title());
        m.open("body").newline();
        header();
        m.open("main").newline();
        comparison();
        new CaseSection(input, labels, tasks, CaseChoice.of(tasks), "").write(m);
        new MethodSection(input.evaluation(), labels, "").write(m);
        m.close();
        PageFrame.footer(m, input.runId());
        m.close().newline().close();
        return m.finish();
    }

    private void header() {
        m.open("header").leaf("h1", input.title()).newline();
        m.open("p", "class", "soft").text("Network ").leaf("strong", input.network().name()).text(" (" + PageFrame.architecture(input.network()) + "), data ")
                .leaf("strong", input.data().name());
        if (!input.runId().isEmpty()) {
            m.text(", run ").leaf("strong", input.runId());
        }
        m.close().newline();
        m.open("nav", "aria-label", "Sections").leaf("a", "Comparison", "href", "#comparison").leaf("a", "Explanations", "href", "#explanations")
                .leaf("a", "Methods", "href", "#methods").close().newline();
        PageFrame.facts(m, input.facts());
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
}
