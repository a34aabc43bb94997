package org.gnomon.io.rules;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.RuleSet.Entry;
import org.gnomon.rules.text.TextLines;

/** Writes rules as a table. */
final class TsvRulesWriter {

    private TsvRulesWriter() {}

    static void write(RuleSet rules, Writer out) throws IOException {
        requireUsed(rules);
        out.write(TsvColumn.titles("\t") + "\n");
        for (Entry entry : rules.entries()) {
            out.write(Arrays.stream(TsvColumn.values()).map(column -> column.text(entry, rules.invented())).collect(Collectors.joining("\t")) + "\n");
        }
    }

    /** An invented relation stands beside the rules that it stands in. */
    private static void requireUsed(RuleSet rules) {
        Set<String> unused = new TreeSet<>(rules.invented());
        rules.entries().forEach(entry -> unused.removeAll(TsvColumn.relations(entry)));
        if (!unused.isEmpty()) {
            throw new BadRequest(Reason.UNSUPPORTED, "the invented relation " + TextLines.excerpt(unused.iterator().next())
                    + " stands in no rule, and a table holds only those that do", "write rules-json");
        }
    }
}
