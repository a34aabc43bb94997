package org.gnomon.tck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Term;
import org.gnomon.api.mine.Triple;

/** Pairs that a rule is about, by trying every entity for every variable. */
record NaiveCount(Set<Triple> facts, List<String> entities) {

    NaiveCount(List<Triple> facts) {
        this(Set.copyOf(facts), facts.stream().flatMap(fact -> Stream.of(fact.head(), fact.tail())).distinct().toList());
    }

    Set<Triple> pairs(Rule rule, boolean withHead, boolean injective) {
        Set<Triple> pairs = new HashSet<>();
        bind(rule, new ArrayList<>(), withHead, injective, pairs);
        return pairs;
    }

    private void bind(Rule rule, List<String> nodes, boolean withHead, boolean injective, Set<Triple> pairs) {
        if (nodes.size() < rule.variables()) {
            for (String entity : entities) {
                nodes.add(entity);
                bind(rule, nodes, withHead, injective, pairs);
                nodes.removeLast();
            }
            return;
        }
        Derivation.Step step = new Derivation.Step(rule, nodes);
        if ((!injective || distinct(rule, nodes)) && facts.containsAll(step.premises()) && (!withHead || facts.contains(step.conclusion()))) {
            pairs.add(step.conclusion());
        }
    }

    private static boolean distinct(Rule rule, List<String> nodes) {
        List<String> all = new ArrayList<>(nodes);
        Stream.concat(Stream.of(rule.head()), rule.body().stream()).flatMap(atom -> Stream.of(atom.subject(), atom.object()))
                .filter(Term.Constant.class::isInstance).distinct().forEach(constant -> all.add(((Term.Constant) constant).entity()));
        return all.stream().distinct().count() == all.size();
    }
}
