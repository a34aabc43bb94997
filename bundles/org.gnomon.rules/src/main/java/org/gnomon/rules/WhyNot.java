package org.gnomon.rules;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;

/**
 * Says why a rule that somebody expected was not mined.
 *
 * @param relations those of the facts that were mined
 * @param bounds that were in force
 * @param mined what was found
 * @param pseudo by how much bodies were taken to be larger when the best rules were chosen
 */
public record WhyNot(Set<String> relations, RuleBounds bounds, RuleSet mined, double pseudo) {

    public WhyNot {
        relations = Set.copyOf(relations);
    }

    /**
     * A sentence per reason; at least one.
     *
     * @param measures of the rule on the facts that were mined, all of them counted
     */
    public List<String> explain(Rule rule, Measures measures) {
        if (mined.entries().stream().anyMatch(entry -> entry.rule().equals(rule))) {
            return List.of("It was mined.");
        }
        List<String> unknown = Stream.concat(Stream.of(rule.head()), rule.body().stream()).map(Atom::relation).distinct()
                .filter(relation -> !relations.contains(relation)).map(relation -> "Relation '" + relation + "' stands in no fact.").toList();
        if (!unknown.isEmpty()) {
            return unknown;
        }
        List<String> missed = bounds.against(rule, measures);
        return missed.isEmpty() ? List.of(rank(rule, measures)) : missed;
    }

    private String rank(Rule rule, Measures measures) {
        double own = measures.laplaceConfidence(pseudo).orElse(0);
        List<RuleSet.Entry> rivals = mined.concluding(rule.head().relation()).stream().filter(entry -> entry.rule().length() == rule.length()).toList();
        OptionalDouble last = rivals.stream().map(RuleSet.Entry::measures).map(m -> m.laplaceConfidence(pseudo)).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).min();
        if (last.isPresent() && own <= last.getAsDouble()) {
            return String.format(Locale.ROOT, "It reaches all bounds, but its Laplace confidence %.4f is not above that of the last of the %d rules "
                    + "of its head and length that were kept, %.4f.", own, rivals.size(), last.getAsDouble());
        }
        return "It reaches all bounds: the miner does not look for rules of its form, looked at a sample, or had not come to it.";
    }
}
