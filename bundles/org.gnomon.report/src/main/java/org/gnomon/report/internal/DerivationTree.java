package org.gnomon.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.Derivation.Step;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Triple;

/**
 * What is concluded, and what from.
 *
 * @param rule by which; empty for a fact
 * @param premises in the order of the rule's body; none for a fact
 */
record DerivationTree(Triple statement, Optional<Rule> rule, List<DerivationTree> premises) {

    /** More boxes make a drawing that nobody reads. */
    static final int MOST = 120;

    /** The last step at the top. Empty where there are more than {@value #MOST} boxes; a conclusion that is used twice stands twice. */
    static Optional<DerivationTree> of(Derivation derivation) {
        List<Step> steps = derivation.steps();
        long[] sizes = new long[steps.size()];
        for (int i = 0; i < sizes.length; i++) {
            long size = 1;
            for (Triple premise : steps.get(i).premises()) {
                int before = concluding(steps, i, premise);
                size += before < 0 ? 1 : sizes[before];
            }
            sizes[i] = Math.min(size, MOST + 1L);
        }
        return sizes[sizes.length - 1] > MOST ? Optional.empty() : Optional.of(at(steps, steps.size() - 1));
    }

    private static DerivationTree at(List<Step> steps, int place) {
        Step step = steps.get(place);
        return new DerivationTree(step.conclusion(), Optional.of(step.rule()), step.premises().stream().map(premise -> {
            int before = concluding(steps, place, premise);
            return before < 0 ? new DerivationTree(premise, Optional.empty(), List.of()) : at(steps, before);
        }).toList());
    }

    /** The last step before {@code end} that concludes {@code statement}, or -1. */
    private static int concluding(List<Step> steps, int end, Triple statement) {
        return IntStream.iterate(end - 1, i -> i >= 0, i -> i - 1).filter(i -> steps.get(i).conclusion().equals(statement)).findFirst().orElse(-1);
    }

    boolean isFact() {
        return rule.isEmpty();
    }

    /** Rules one after another down to the farthest fact; 0 for a fact. */
    int height() {
        return isFact() ? 0 : 1 + premises.stream().mapToInt(DerivationTree::height).max().orElse(0);
    }
}
