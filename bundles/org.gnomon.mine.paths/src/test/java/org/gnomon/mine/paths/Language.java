package org.gnomon.mine.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.Term;

/** Every rule that path rules can be, written out: chains of up to three atoms, one atom with a constant in the head, no atom. */
final class Language {

    private static final Term X = new Term.Variable(0);

    private Language() {}

    static List<Rule> of(FactSet facts) {
        List<Rule> rules = new ArrayList<>();
        List<Step> steps = facts.relations().stream().flatMap(relation -> Stream.of(Step.along(relation), Step.against(relation))).toList();
        for (String head : facts.relations()) {
            for (Step first : steps) {
                if (!first.equals(Step.along(head))) {
                    rules.add(Rule.chain(head, List.of(first)));
                }
                for (Step second : steps) {
                    rules.add(Rule.chain(head, List.of(first, second)));
                    steps.forEach(third -> rules.add(Rule.chain(head, List.of(first, second, third))));
                }
            }
        }
        steps.forEach(head -> facts.entities().forEach(constant -> unary(facts, steps, atom(head, new Term.Constant(constant)), rules)));
        return rules;
    }

    private static void unary(FactSet facts, List<Step> steps, Atom head, List<Rule> rules) {
        rules.add(new Rule(head, List.of()));
        for (Step step : steps) {
            rules.add(new Rule(head, List.of(atom(step, new Term.Variable(1)))));
            for (String end : facts.entities()) {
                Atom body = atom(step, new Term.Constant(end));
                if (!body.equals(head)) {
                    rules.add(new Rule(head, List.of(body)));
                }
            }
        }
    }

    private static Atom atom(Step step, Term other) {
        return step.inverse() ? new Atom(step.relation(), other, X) : new Atom(step.relation(), X, other);
    }
}
