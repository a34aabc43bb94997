package org.gnomon.report.internal;

import java.util.List;
import org.gnomon.report.RulesReportInput.Links;
import org.gnomon.rules.metrics.RankSummary;

/** How well the rules complete facts: ranks of the right entities, by the end that was asked for. */
final class LinkSection {

    private final List<Links> rows;

    LinkSection(List<Links> rows) {
        this.rows = rows;
    }

    void write(Markup m) {
        m.open("section", "id", "links").leaf("h2", "Link prediction").newline();
        m.open("div", "class", "wide", "tabindex", 0, "role", "region", "aria-label", "Link prediction").open("table", "class", "comparison flat").newline();
        m.open("thead").open("tr").leaf("th", "Rules", "scope", "col").leaf("th", "Asked for", "scope", "col");
        for (String column : List.of("Questions", "MRR \u2191", "Hits@1 \u2191", "Hits@3 \u2191", "Hits@10 \u2191", "Mean rank \u2193")) {
            m.leaf("th", column, "scope", "col", "class", "number");
        }
        m.close().close().newline().open("tbody").newline();
        for (Links row : rows) {
            row(m, row.label(), "both", row.both());
            row(m, row.label(), "tail", row.tail());
            row(m, row.label(), "head", row.head());
        }
        m.close().close().close().newline();
        m.leaf("p", "Filtered: other right answers do not count against the right one. MRR: mean of 1 / rank. Hits@k: share of ranks of at most k.", "class",
                "soft");
        m.close().newline();
    }

    private static void row(Markup m, String label, String side, RankSummary summary) {
        m.open("tr").leaf("th", label, "scope", "row").leaf("td", side).leaf("td", String.valueOf(summary.questions()), "class", "number");
        for (double value : new double[] {summary.reciprocal(), summary.hitsAt1(), summary.hitsAt3(), summary.hitsAt10()}) {
            m.leaf("td", Double.isNaN(value) ? "\u2013" : Figures.share(value), "class", "number");
        }
        m.leaf("td", Double.isNaN(summary.mean()) ? "\u2013" : new Figures(1).write(summary.mean()), "class", "number").close().newline();
    }
}
