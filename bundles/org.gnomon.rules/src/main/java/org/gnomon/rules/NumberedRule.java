package org.gnomon.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Term;

/**
 * A rule in the numbers of one index. A term is a place in a table of nodes: variables have the place of their number, constants the places behind.
 *
 * @param nodes what each place stands for; {@value #OPEN} for a variable, {@value #UNKNOWN} for a constant that no fact has
 * @param relations of the body, {@value #UNKNOWN} for one that no fact has
 * @param subjects places of the first terms of the body
 * @param objects places of the second terms of the body
 */
record NumberedRule(int[] nodes, int variables, int headSubject, int headObject, int[] relations, int[] subjects, int[] objects) {

    static final int OPEN = -1;
    static final int UNKNOWN = -2;
    private static final int[] NO_CHAIN = {};

    NumberedRule {
        if (relations.length > RuleApplication.MOST_ATOMS) {
            throw new IllegalArgumentException("the body of a rule has " + relations.length + " atoms; allowed: up to " + RuleApplication.MOST_ATOMS);
        }
    }

    static NumberedRule of(Rule rule, FactIndex facts) {
        int variables = rule.variables();
        List<Term> constants = new ArrayList<>();
        int headSubject = place(rule.head().subject(), variables, constants);
        int headObject = place(rule.head().object(), variables, constants);
        int[] relations = rule.body().stream().map(Atom::relation).mapToInt(facts::relation).map(r -> r < 0 ? UNKNOWN : r).toArray();
        int[] subjects = rule.body().stream().mapToInt(atom -> place(atom.subject(), variables, constants)).toArray();
        int[] objects = rule.body().stream().mapToInt(atom -> place(atom.object(), variables, constants)).toArray();
        int[] nodes = new int[variables + constants.size()];
        Arrays.fill(nodes, OPEN);
        for (int i = 0; i < constants.size(); i++) {
            int entity = facts.entity(((Term.Constant) constants.get(i)).entity());
            nodes[variables + i] = entity < 0 ? UNKNOWN : entity;
        }
        return new NumberedRule(nodes, variables, headSubject, headObject, relations, subjects, objects);
    }

    private static int place(Term term, int variables, List<Term> constants) {
        return switch (term) {
            case Term.Variable variable -> variable.number();
            case Term.Constant constant -> {
                if (!constants.contains(constant)) {
                    constants.add(constant);
                }
                yield variables + constants.indexOf(constant);
            }
        };
    }

    /** Whether all its relations and constants are known, so that it can hold at all. */
    boolean possible() {
        return Arrays.stream(relations).noneMatch(r -> r == UNKNOWN) && Arrays.stream(nodes).noneMatch(node -> node == UNKNOWN);
    }

    int length() {
        return relations.length;
    }

    boolean isVariable(int place) {
        return place < variables;
    }

    /** The directed relations of a chain from one place to another through new variables, in the order of the body or against it; empty for any other body. */
    int[] chain(int from, int to) {
        int[] inOrder = chain(from, to, false);
        return inOrder.length > 0 ? inOrder : chain(from, to, true);
    }

    private int[] chain(int from, int to, boolean backwards) {
        int[] steps = new int[length()];
        Set<Integer> passed = new HashSet<>(Set.of(from));
        int at = from;
        for (int i = 0; i < length(); i++) {
            int atom = backwards ? length() - 1 - i : i;
            boolean along = subjects[atom] == at;
            int next = along ? objects[atom] : subjects[atom];
            if (!along && objects[atom] != at || !isVariable(next) || !passed.add(next) || next == to && i < length() - 1) {
                return NO_CHAIN;
            }
            steps[i] = along ? FactIndex.along(relations[atom]) : FactIndex.against(relations[atom]);
            at = next;
        }
        return at == to ? steps : NO_CHAIN;
    }

    /** The places with their constants, variables open; a new table each time. */
    int[] open() {
        return nodes.clone();
    }
}
