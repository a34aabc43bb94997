package org.gnomon.api.search;

import java.util.List;
import java.util.Optional;
import org.gnomon.api.MethodState;
import org.gnomon.api.predict.PredictionTask;

/**
 * What to look for, where, and how much it may cost.
 *
 * @param objectives at least one, each once; which way is better says the task itself. With several, the answer is a front
 * @param constraints what results must keep to; measured before the objectives
 * @param known architectures with labels from before, at no cost: to learn from (AutoBuild needs them) or to start from; possibly none
 * @param transfer a state of an earlier search by the same searcher for another task in the same space, to start wiser; not a search to be continued
 */
public record SearchTask(SearchSpace space, List<PredictionTask> objectives, List<Constraint> constraints, Budget budget, List<Individual> known,
        Optional<MethodState> transfer) {

    public SearchTask {
        objectives = List.copyOf(objectives);
        constraints = List.copyOf(constraints);
        known = List.copyOf(known);
        if (objectives.isEmpty() || objectives.stream().distinct().count() < objectives.size()) {
            throw new IllegalArgumentException("objectives are " + objectives + "; allowed: one or more, each once");
        }
        if (budget.spentBy(Budget.NOTHING)) {
            throw new IllegalArgumentException("budget is " + budget + "; allowed: more than 0 of each");
        }
    }

    /** Without constraints and earlier knowledge. */
    public static SearchTask of(SearchSpace space, List<PredictionTask> objectives, Budget budget) {
        return new SearchTask(space, objectives, List.of(), budget, List.of(), Optional.empty());
    }

    public SearchTask within(List<Constraint> limits) {
        return new SearchTask(space, objectives, limits, budget, known, transfer);
    }

    public SearchTask knowing(List<Individual> labelled) {
        return new SearchTask(space, objectives, constraints, budget, labelled, transfer);
    }

    public SearchTask startingFrom(MethodState earlier) {
        return new SearchTask(space, objectives, constraints, budget, known, Optional.of(earlier));
    }
}
