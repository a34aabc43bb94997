package org.gnomon.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Term;

/** Small graphs with loops and rules of all shapes over them: chains, trees, cycles, constants, unary heads, empty bodies, names that no fact has. */
final class RandomRules {

    private static final int ENTITIES = 5;

    private final RandomGenerator random;

    RandomRules(long seed) {
        random = new SplittableRandom(seed);
    }

    FactSet facts(int count) {
        FactSet.Builder facts = new FactSet.Builder();
        for (int i = 0; i < count; i++) {
            facts.add(entity(ENTITIES), relation(3), entity(ENTITIES));
        }
        return facts.build();
    }

    private String entity(int bound) {
        return "e" + random.nextInt(bound);
    }

    private String relation(int bound) {
        return "r" + random.nextInt(bound);
    }

    Rule rule() {
        Atom head = new Atom(relation(4), term(2), term(2));
        List<Atom> body = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Atom(relation(random.nextInt(20) == 0 ? 4 : 3), term(4), term(4))).toList();
        boolean safe = body.isEmpty() || Stream.of(head.subject(), head.object()).filter(Term.Variable.class::isInstance)
                .allMatch(variable -> body.stream().anyMatch(atom -> atom.subject().equals(variable) || atom.object().equals(variable)));
        return safe ? new Rule(head, body) : rule();
    }

    private Term term(int variables) {
        return random.nextInt(5) == 0 ? new Term.Constant(entity(ENTITIES + 1)) : new Term.Variable(random.nextInt(variables));
    }

    /** Distinct rules, about half of them chains, with confidences of which several are equal. */
    RuleSet ruleSet(int count) {
        List<RuleSet.Entry> entries = new ArrayList<>();
        while (entries.size() < count) {
            Rule rule = random.nextBoolean() ? rule() : chain();
            if (entries.stream().noneMatch(entry -> entry.rule().equals(rule))) {
                entries.add(new RuleSet.Entry(rule, Measures.counted(random.nextInt(4), 4, 4, 4).withScore(random.nextInt(5) - 2.0), List.of()));
            }
        }
        return new RuleSet(entries, Set.of());
    }

    private Rule chain() {
        return Rule.chain(relation(4), IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> new Rule.Step(relation(3), random.nextBoolean())).toList());
    }
}
