package org.gnomon.io.rules;

import java.io.IOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.text.RuleText;
import org.gnomon.rules.text.TextLines;

/** Reads a table of rules; its first line says which columns stand where. */
final class TsvRulesReader {

    private final TextLines lines;
    private final RuleList rules;
    private final Set<String> invented = new TreeSet<>();
    private final List<TsvColumn> columns = new ArrayList<>();

    TsvRulesReader(TextLines lines, Limits limits) {
        this.lines = lines;
        rules = new RuleList(limits);
    }

    RuleSet read(Run run) throws IOException {
        if (!lines.next()) {
            throw new RefusedInput(lines.source(), "line 1", "the table is empty; it needs a header");
        }
        header(new TabFields(lines));
        while (lines.next()) {
            row(new TabFields(lines));
            run.step();
        }
        return rules.inOrder(invented);
    }

    private void header(TabFields fields) {
        for (int field = 0; field < fields.size(); field++) {
            int at = field;
            TsvColumn column = TsvColumn.titled(fields.text(field)).orElseThrow(() -> fields.refused(at, "unknown column " + TextLines.excerpt(fields.text(at))
                    + "; allowed: " + TsvColumn.titles(", ")));
            if (columns.contains(column)) {
                throw fields.refused(field, "a second column '" + column.title() + "'");
            }
            columns.add(column);
        }
        if (!columns.containsAll(List.of(TsvColumn.RULE, TsvColumn.SUPPORT))) {
            throw fields.refused(0, "the table needs the columns rule and support");
        }
    }

    private void row(TabFields fields) {
        fields.requireSize(columns.size(), "those of the header");
        EntryDraft draft = new EntryDraft();
        for (int field = 0; field < columns.size(); field++) {
            take(draft, columns.get(field), fields, field);
        }
        try {
            rules.addOnce(draft.entry());
        } catch (IllegalArgumentException e) {
            throw fields.refused(0, e.getMessage());
        }
    }

    private void take(EntryDraft draft, TsvColumn column, TabFields fields, int field) {
        switch (column) {
            case RULE -> draft.rule = Optional.of(rule(fields, field));
            case SUPPORT -> draft.support = fields.optionalCount(field);
            case BODY -> draft.body = fields.optionalCount(field);
            case PCA_BODY -> draft.pcaBody = fields.optionalCount(field);
            case HEAD -> draft.head = fields.optionalCount(field);
            case SAMPLED -> draft.sampled = truth(fields, field);
            case SCORE -> draft.score = fields.optionalDecimal(field);
            case INVENTED -> invented.addAll(texts(fields, field));
            case EXAMPLES -> draft.examples = texts(fields, field);
            case STANDARD_CONFIDENCE, PCA_CONFIDENCE, HEAD_COVERAGE -> {
                // follow from the counts
            }
        }
    }

    private static Rule rule(TabFields fields, int field) {
        try {
            return RuleText.parse(fields.text(field));
        } catch (ParseException e) {
            throw fields.refused(field, e.getErrorOffset(), e.getMessage());
        }
    }

    private static boolean truth(TabFields fields, int field) {
        return switch (fields.text(field)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw fields.refused(field, TextLines.excerpt(fields.text(field)) + "; allowed: true, false");
        };
    }

    private static List<String> texts(TabFields fields, int field) {
        try {
            return fields.text(field).isEmpty() ? List.of() : JsonTexts.read(fields.text(field));
        } catch (IOException | IllegalStateException e) {
            throw fields.refused(field, "no JSON array of texts such as [\"a\",\"b\"]");
        }
    }
}
