package org.gnomon.mine.r5.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.mine.r5.memory.ScoredRules;
import org.gnomon.mine.r5.search.Heads;
import org.gnomon.rules.Compositions;
import org.gnomon.rules.Compositions.Composition;
import org.gnomon.rules.Relations;

/** Rules to answer with, by number, each with how far it is trusted. Of several heads of a pair a search takes the most trusted one. Immutable. */
public final class RuleTable implements ScoredRules {

    private final Relations relations;
    private final Set<String> invented;
    private final Compositions compositions;
    private final Map<Composition, RuleSet.Entry> entries = new HashMap<>();
    /** By pair; null where there is no rule. */
    private final Composition[] best;

    /** @param set compositions alone, see {@link #isComposition} */
    public RuleTable(RuleSet set) {
        invented = set.invented();
        relations = Relations.of(set.entries().stream().flatMap(e -> Stream.concat(Stream.of(e.rule().head()), e.rule().body().stream()))
                .map(Atom::relation).collect(Collectors.toCollection(TreeSet::new)), 0);
        best = new Composition[relations.size() * relations.size()];
        List<Composition> all = new ArrayList<>();
        for (RuleSet.Entry entry : set.entries()) {
            Composition composition = new Composition(number(entry.rule().body().get(0)), number(entry.rule().body().get(1)), number(entry.rule().head()),
                    Math.min(1, RuleTrust.of(entry.measures())));
            all.add(composition);
            entries.put(composition, entry);
            int pair = pair(composition.left(), composition.right());
            best[pair] = best[pair] == null || best[pair].weight() < composition.weight() ? composition : best[pair];
        }
        compositions = new Compositions(relations.size(), all);
    }

    /** Whether a rule has the form {@code head(X,Y) <= left(X,A), right(A,Y)}. */
    public static boolean isComposition(Rule rule) {
        return rule.length() == 2 && rule.equals(Rule.chain(rule.head().relation(), List.of(Rule.Step.along(rule.body().get(0).relation()),
                Rule.Step.along(rule.body().get(1).relation()))));
    }

    private int number(Atom atom) {
        return relations.number(atom.relation());
    }

    private int pair(int left, int right) {
        return left * relations.size() + right;
    }

    Relations relations() {
        return relations;
    }

    Compositions compositions() {
        return compositions;
    }

    Rule rule(Composition composition) {
        return entries.get(composition).rule();
    }

    /** The rule that {@link #head(int, int)} speaks of. */
    Composition composition(int left, int right) {
        return best[pair(left, right)];
    }

    @Override
    public int head(int left, int right) {
        Composition composition = composition(left, right);
        return composition == null ? Heads.NONE : composition.head();
    }

    @Override
    public double score(int left, int right) {
        Composition composition = composition(left, right);
        return composition == null ? 0 : entries.get(composition).measures().score().orElse(0);
    }

    @Override
    public boolean isInvented(int relation) {
        return invented.contains(relations.name(relation));
    }

    /** Number of a relation of this table among {@code others}; the first one beyond them where it is none. */
    public int[] numbersIn(Relations others) {
        int[] numbers = new int[relations.size()];
        Arrays.setAll(numbers, relation -> {
            int number = others.number(relations.name(relation));
            return number < 0 ? others.size() : number;
        });
        return numbers;
    }
}
