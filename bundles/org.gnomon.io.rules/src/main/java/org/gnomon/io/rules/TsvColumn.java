package org.gnomon.io.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.RuleSet.Entry;
import org.gnomon.rules.text.RuleText;

/** The columns of a table of rules. What was not counted, and lists without elements, stand as nothing. */
enum TsvColumn {
    RULE("rule", (entry, invented) -> RuleText.of(entry.rule())),
    SUPPORT("support", (entry, invented) -> Long.toString(entry.measures().support())),
    BODY("body", (entry, invented) -> text(entry.measures().body())),
    PCA_BODY("pcaBody", (entry, invented) -> text(entry.measures().pcaBody())),
    HEAD("head", (entry, invented) -> text(entry.measures().head())),
    SAMPLED("sampled", (entry, invented) -> Boolean.toString(entry.measures().sampled())),
    SCORE("score", (entry, invented) -> text(entry.measures().score())),
    STANDARD_CONFIDENCE("standardConfidence", (entry, invented) -> text(entry.measures().standardConfidence())),
    PCA_CONFIDENCE("pcaConfidence", (entry, invented) -> text(entry.measures().pcaConfidence())),
    HEAD_COVERAGE("headCoverage", (entry, invented) -> text(entry.measures().headCoverage())),
    INVENTED("invented", (entry, invented) -> list(relations(entry).stream().filter(invented::contains).toList())),
    EXAMPLES("examples", (entry, invented) -> list(entry.examples()));

    private final String title;
    private final Cell cell;

    TsvColumn(String title, Cell cell) {
        this.title = title;
        this.cell = cell;
    }

    /** Makes the text of one field. */
    private interface Cell {
        String of(Entry entry, Set<String> invented);
    }

    static Optional<TsvColumn> titled(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }

    static String titles(String between) {
        return String.join(between, Arrays.stream(values()).map(TsvColumn::title).toList());
    }

    String title() {
        return title;
    }

    /**
     * What stands in this column for {@code entry}.
     *
     * @param invented all relations that were made up
     */
    String text(Entry entry, Set<String> invented) {
        return cell.of(entry, invented);
    }

    /** The relations of a rule, sorted. */
    static Set<String> relations(Entry entry) {
        Set<String> relations = new TreeSet<>(Set.of(entry.rule().head().relation()));
        entry.rule().body().stream().map(Atom::relation).forEach(relations::add);
        return relations;
    }

    private static String list(List<String> texts) {
        return texts.isEmpty() ? "" : JsonTexts.array(texts);
    }

    private static String text(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }

    private static String text(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
    }
}
