package org.gnomon.rules.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;

/**
 * How many rules that hold were mined, and how many mined rules hold. Two rules are the same when they differ only in the names of variables and the order of
 * the body (of up to 6 atoms). Rules that name an invented relation can be neither right nor wrong and stand apart.
 *
 * @param right mined rules that hold, in the miner's order
 * @param wrongHead mined rules that do not hold, though a rule with the same body and another head does
 * @param unknown mined rules with a body that no rule has; they may hold all the same, where the known rules are not all that follows
 * @param missing rules that hold and were not mined, in the order given
 * @param invented relations made up by the miner that are left in its rules, sorted
 * @param withInvented how many mined rules name them
 */
public record RuleRecovery(List<Rule> right, List<Rule> wrongHead, List<Rule> unknown, List<Rule> missing, Set<String> invented, int withInvented) {

    public RuleRecovery {
        right = List.copyOf(right);
        wrongHead = List.copyOf(wrongHead);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
        invented = Collections.unmodifiableSet(new TreeSet<>(invented));
    }

    /** Compares what was mined with the rules that hold. */
    public static RuleRecovery of(Collection<Rule> holding, RuleSet mined) {
        return of(holding, mined.entries().stream().map(RuleSet.Entry::rule).toList(), mined.invented());
    }

    /** Compares rules without invented relations with the rules that hold. */
    public static RuleRecovery of(Collection<Rule> holding, List<Rule> mined) {
        return of(holding, mined, Set.of());
    }

    private static RuleRecovery of(Collection<Rule> holding, List<Rule> mined, Set<String> invented) {
        Map<RuleForm, Rule> wanted = distinct(holding.stream());
        Map<RuleForm, Rule> found = distinct(mined.stream().filter(rule -> named(rule, invented).isEmpty()));
        Set<Rule> bodies = new HashSet<>(wanted.keySet().stream().map(RuleForm::body).toList());
        List<Rule> right = new ArrayList<>();
        List<Rule> wrongHead = new ArrayList<>();
        List<Rule> unknown = new ArrayList<>();
        found.forEach((form, rule) -> (wanted.containsKey(form) ? right : bodies.contains(form.body()) ? wrongHead : unknown).add(rule));
        wanted.keySet().removeAll(found.keySet());
        Set<String> left = new HashSet<>();
        mined.forEach(rule -> left.addAll(named(rule, invented)));
        return new RuleRecovery(right, wrongHead, unknown, List.copyOf(wanted.values()), left,
                (int) mined.stream().filter(rule -> !named(rule, invented).isEmpty()).count());
    }

    private static Map<RuleForm, Rule> distinct(Stream<Rule> rules) {
        Map<RuleForm, Rule> distinct = new LinkedHashMap<>();
        rules.forEach(rule -> distinct.putIfAbsent(RuleForm.of(rule), rule));
        return distinct;
    }

    private static Set<String> named(Rule rule, Set<String> invented) {
        Set<String> named = new LinkedHashSet<>();
        Stream.concat(Stream.of(rule.head()), rule.body().stream()).map(Atom::relation).filter(invented::contains).forEach(named::add);
        return named;
    }

    /** Rules that hold. */
    public int holding() {
        return right.size() + missing.size();
    }

    /** Part of the rules that hold that was mined; empty where none hold. */
    public OptionalDouble recall() {
        return share(holding());
    }

    /** Part of the mined rules without invented relations that holds; empty where there are none. */
    public OptionalDouble precision() {
        return share(right.size() + wrongHead.size() + unknown.size());
    }

    private OptionalDouble share(int all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right.size() / all);
    }
}
