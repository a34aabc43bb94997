package org.gnomon.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Term;
import org.gnomon.api.mine.Triple;

/** Rules by trying every entity for every variable. */
record NaiveRules(Set<Triple> facts, List<String> entities, Matching matching) {

    static NaiveRules of(FactSet facts, Matching matching) {
        Set<Triple> all = new HashSet<>();
        facts.forEach(all::add);
        return new NaiveRules(all, facts.entities(), matching);
    }

    /** What a rule concludes, known or not. */
    Set<Triple> conclusions(Rule rule) {
        Set<Triple> found = new HashSet<>();
        Stream<Term> constants = Stream.concat(Stream.of(rule.head()), rule.body().stream()).flatMap(atom -> Stream.of(atom.subject(), atom.object()))
                .filter(Term.Constant.class::isInstance).distinct();
        List<String> fixed = constants.map(constant -> ((Term.Constant) constant).entity()).toList();
        if (entities.containsAll(fixed)) {
            bind(rule, rule.variables(), new ArrayList<>(), fixed, found);
        }
        return found;
    }

    private void bind(Rule rule, int variables, List<String> nodes, List<String> constants, Set<Triple> found) {
        if (nodes.size() < variables) {
            for (String entity : entities) {
                nodes.add(entity);
                bind(rule, variables, nodes, constants, found);
                nodes.removeLast();
            }
            return;
        }
        boolean distinct = Stream.concat(nodes.stream(), constants.stream()).distinct().count() == nodes.size() + constants.size();
        if (distinct || matching == Matching.HOMOMORPHIC) {
            Derivation.Step step = new Derivation.Step(rule, nodes);
            if (facts.containsAll(step.premises())) {
                found.add(step.conclusion());
            }
        }
    }

    /** Whether the head of {@code conclusion} is known for some end, seen from its more functional side. */
    boolean known(Triple conclusion) {
        List<Triple> same = facts.stream().filter(fact -> fact.relation().equals(conclusion.relation())).toList();
        boolean fromHead = same.stream().map(Triple::head).distinct().count() >= same.stream().map(Triple::tail).distinct().count();
        return same.stream().anyMatch(fact -> fromHead ? fact.head().equals(conclusion.head()) : fact.tail().equals(conclusion.tail()));
    }
}
