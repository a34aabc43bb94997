package org.gnomon.io.rules;

import java.io.IOException;
import java.text.ParseException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.RuleSet.Entry;
import org.gnomon.rules.text.TextLines;

/** Lines of AnyBURL: predicted, correct, confidence and rule with a tab between. */
final class AnyburlRules {

    private static final Comparator<Entry> BEST_FIRST = Comparator.comparingDouble((Entry entry) -> -entry.measures().score().orElseThrow())
            .thenComparingLong(entry -> -entry.measures().support());

    private AnyburlRules() {}

    static RuleSet read(TextLines lines, Limits limits, Run run) throws IOException {
        RuleList rules = new RuleList(limits);
        while (lines.next()) {
            TabFields fields = new TabFields(lines);
            fields.requireSize(4, "predicted, correct, confidence, rule");
            try {
                rules.add(entry(fields));
            } catch (ParseException e) {
                throw fields.refused(3, e.getErrorOffset(), e.getMessage());
            } catch (IllegalArgumentException e) {
                throw fields.refused(0, e.getMessage());
            }
            run.step();
        }
        return rules.ranked(BEST_FIRST);
    }

    /** AnyBURL counts on samples where there is much to count, and does not say where. */
    private static Entry entry(TabFields fields) throws ParseException {
        Measures measures = new Measures(fields.count(1), OptionalLong.of(fields.count(0)), OptionalLong.empty(), OptionalLong.empty(), true,
                OptionalDouble.of(fields.decimal(2)));
        return new Entry(AnyburlRule.parse(fields.text(3)), measures, List.of());
    }

    /** @throws BadRequest when the form cannot hold the rule, or its body was not counted */
    static String line(Entry entry) {
        Measures measures = entry.measures();
        String rule = ForeignText.of(entry.rule(), AnyburlRule.of(entry.rule()), AnyburlRule::parse, "AnyBURL");
        if (measures.body().isEmpty()) {
            throw new BadRequest(Reason.UNSUPPORTED, "the body of the rule " + entry.rule() + " was not counted, and AnyBURL needs its predictions",
                    "measure the rules first, or write rules-json or rules-tsv");
        }
        return measures.body().getAsLong() + "\t" + measures.support() + "\t" + measures.standardConfidence().orElse(0) + "\t" + rule;
    }
}
