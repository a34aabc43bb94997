package org.gnomon.report.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.RuleSet.Entry;
import org.gnomon.rules.metrics.RuleRecovery;

/** The best rules with their measures, and what the measures mean. */
final class RuleTable {

    /** More rows make a page that nobody reads. */
    static final int MOST = 200;

    private final RuleSet rules;
    private final List<Entry> shown;
    private final Optional<Standing> standing;

    RuleTable(RuleSet rules, Optional<RuleRecovery> recovery) {
        this.rules = rules;
        shown = rules.entries().subList(0, Math.min(MOST, rules.entries().size()));
        standing = recovery.map(Standing::of);
    }

    private enum Measure {
        SUPPORT("Support", "pairs, or instances, for which body and head hold", m -> OptionalDouble.of(m.support())),
        BODY("Body", "pairs, or instances, for which the body holds", m -> count(m.body())),
        HEAD("Head", "pairs, or instances, for which the head holds", m -> count(m.head())),
        CONFIDENCE("Confidence", "support / body", Measures::standardConfidence),
        PCA_CONFIDENCE("PCA confidence", "support / pairs for which the body holds and the head is known for some other end", Measures::pcaConfidence),
        HEAD_COVERAGE("Head coverage", "support / head", Measures::headCoverage),
        SCORE("Score", "the miner's own, on its own scale; higher is better", Measures::score);

        private final String label;
        private final String definition;
        private final Function<Measures, OptionalDouble> value;

        Measure(String label, String definition, Function<Measures, OptionalDouble> value) {
            this.label = label;
            this.definition = definition;
            this.value = value;
        }

        private static OptionalDouble count(OptionalLong count) {
            return count.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(count.getAsLong());
        }
    }

    private record Column(Measure measure, Figures figures) {}

    /** How mined rules stand to the rules that hold. */
    private record Standing(Set<Rule> right, Set<Rule> wrongHead, Set<Rule> unknown) {

        static Standing of(RuleRecovery recovery) {
            return new Standing(new HashSet<>(recovery.right()), new HashSet<>(recovery.wrongHead()), new HashSet<>(recovery.unknown()));
        }

        String of(Rule rule) {
            return right.contains(rule) ? "holds" : wrongHead.contains(rule) ? "another head" : unknown.contains(rule) ? "not listed" : "\u2013";
        }
    }

    void write(Markup m) {
        int n = rules.entries().size();
        if (n == 0) {
            m.leaf("p", "No rules were mined.").newline();
            return;
        }
        m.leaf("p", (n == shown.size() ? "All " : shown.size() + " of ") + n + (n == 1 ? " rule" : " rules") + ", the best first. A rule says: whenever all on"
                + " the right holds, so does the left.", "class", "soft").newline();
        List<Column> columns = Stream.of(Measure.values()).filter(measure -> !values(measure).isEmpty())
                .map(measure -> new Column(measure, Figures.fitting(values(measure)))).toList();
        m.open("div", "class", "wide", "tabindex", 0, "role", "region", "aria-label", "Rules").open("table", "class", "comparison flat").newline();
        header(m, columns);
        m.open("tbody").newline();
        shown.forEach(entry -> row(m, entry, columns));
        m.close().close().close().newline();
        definitions(m, columns);
    }

    private List<Double> values(Measure measure) {
        return shown.stream().map(entry -> measure.value.apply(entry.measures())).filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble).toList();
    }

    private void header(Markup m, List<Column> columns) {
        m.open("thead").open("tr").leaf("th", "Rule", "scope", "col");
        columns.forEach(column -> m.leaf("th", column.measure().label, "scope", "col", "class", "number", "title", column.measure().definition));
        if (standing.isPresent()) {
            m.leaf("th", "Known rules", "scope", "col");
        }
        m.leaf("th", "Examples", "scope", "col").close().close().newline();
    }

    private void row(Markup m, Entry entry, List<Column> columns) {
        m.open("tr").leaf("th", entry.rule().toString(), "scope", "row");
        columns.forEach(column -> cell(m, entry, column));
        standing.ifPresent(known -> m.leaf("td", known.of(entry.rule())));
        m.leaf("td", String.join("; ", entry.examples()), "class", "soft").close().newline();
    }

    private static void cell(Markup m, Entry entry, Column column) {
        OptionalDouble value = column.measure().value.apply(entry.measures());
        m.open("td", "class", "number").text(value.isEmpty() ? "\u2013" : column.figures().write(value.getAsDouble()));
        OptionalDouble error = entry.measures().confidenceError();
        if (column.measure() == Measure.CONFIDENCE && entry.measures().sampled() && error.isPresent()) {
            m.leaf("span", "\u00b1 " + Figures.share(error.getAsDouble()), "class", "unit");
        }
        m.close();
    }

    private void definitions(Markup m, List<Column> columns) {
        m.open("dl", "class", "terms");
        columns.forEach(column -> m.leaf("dt", column.measure().label).leaf("dd", column.measure().definition).newline());
        if (shown.stream().anyMatch(entry -> entry.measures().sampled())) {
            m.leaf("dt", "\u00b1").leaf("dd", "standard error of a confidence that was counted in a random sample").newline();
        }
        if (!rules.invented().isEmpty()) {
            m.leaf("dt", "Invented relations").leaf("dd", String.join(", ", rules.invented())).newline();
        }
        m.close().newline();
    }
}
