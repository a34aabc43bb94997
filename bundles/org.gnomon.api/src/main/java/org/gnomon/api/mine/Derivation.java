package org.gnomon.api.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why something is concluded: rules applied one after another, each with the nodes it was applied to. A later step may use what an earlier one
 * concluded.
 *
 * @param steps the last one concludes the answer; at least one
 */
public record Derivation(List<Step> steps) {

    /**
     * @param nodes what every variable of {@code rule} stands for, by its number
     */
    public record Step(Rule rule, List<String> nodes) {

        public Step {
            nodes = List.copyOf(nodes);
            if (nodes.size() != rule.variables()) {
                throw new IllegalArgumentException(nodes.size() + " nodes are bound in " + rule + "; allowed: " + rule.variables());
            }
        }

        /** The body with its nodes. */
        public List<Triple> premises() {
            return rule.body().stream().map(this::bound).toList();
        }

        /** The head with its nodes. */
        public Triple conclusion() {
            return bound(rule.head());
        }

        private Triple bound(Atom atom) {
            return new Triple(node(atom.subject()), atom.relation(), node(atom.object()));
        }

        private String node(Term term) {
            return switch (term) {
                case Term.Variable variable -> nodes.get(variable.number());
                case Term.Constant constant -> constant.entity();
            };
        }

        /** {@code father(ann,bob), sister(bob,eve) -> aunt(ann,eve)}. */
        @Override
        public String toString() {
            return premises().stream().map(Triple::toString).collect(Collectors.joining(", ")) + " -> " + conclusion();
        }
    }

    public Derivation {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a derivation needs a step");
        }
    }

    /** What is concluded in the end. */
    public Triple conclusion() {
        return steps.getLast().conclusion();
    }

    /** The facts that it rests on, each once: all premises that no earlier step concluded. */
    public List<Triple> facts() {
        List<Triple> concluded = new ArrayList<>();
        List<Triple> facts = new ArrayList<>();
        for (Step step : steps) {
            step.premises().stream().filter(t -> !concluded.contains(t) && !facts.contains(t)).forEach(facts::add);
            concluded.add(step.conclusion());
        }
        return List.copyOf(facts);
    }
}
