package org.gnomon.report.internal;

import org.gnomon.report.RulesReportInput;

/** Writes the report on mined rules from top to bottom. For one use. */
final class RulesPage {

    private final Markup m = new Markup();
    private final RulesReportInput input;

    RulesPage(RulesReportInput input) {
        this.input = input;
    }

    String html() {
        m.doctype().open("html", "lang", "en");
        PageFrame.head(m, input.title(), Styles.PAGE + Styles.DRAWING + Styles.STORY);
        m.open("body").newline();
        header();
        m.open("main").newline();
        input.recovery().ifPresent(recovery -> new RecoverySection(recovery).write(m));
        if (!input.accuracy().isEmpty()) {
            new AccuracySection(input.accuracy()).write(m);
        }
        if (!input.links().isEmpty()) {
            new LinkSection(input.links()).write(m);
        }
        if (!input.answers().isEmpty()) {
            new AnswerSection(input.answers()).write(m);
        }
        m.open("section", "id", "rules").leaf("h2", "Rules").newline();
        new RuleTable(input.rules(), input.recovery()).write(m);
        m.close().close();
        PageFrame.footer(m, input.runId());
        m.close().newline().close();
        return m.finish();
    }

    private void header() {
        m.open("header").leaf("h1", input.title()).newline().open("p", "class", "soft").text(count(input.rules().entries().size()));
        if (!input.runId().isEmpty()) {
            m.text(", run ").leaf("strong", input.runId());
        }
        m.close().newline().open("nav", "aria-label", "Sections");
        link(input.recovery().isPresent(), "Known rules", "#recovery");
        link(!input.accuracy().isEmpty(), "Accuracy", "#accuracy");
        link(!input.links().isEmpty(), "Link prediction", "#links");
        link(!input.answers().isEmpty(), "Answers", "#answers");
        link(true, "Rules", "#rules");
        m.close().newline();
        PageFrame.facts(m, input.facts());
        m.close().newline();
    }

    private static String count(int rules) {
        return rules + (rules == 1 ? " rule" : " rules");
    }

    private void link(boolean present, String label, String target) {
        if (present) {
            m.leaf("a", label, "href", target);
        }
    }
}
