package org.gnomon.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.api.explain.Selection;
import org.gnomon.host.CallResult;

/**
 * Explanations and what the metrics say of them.
 *
 * @param metrics the metrics, in table order
 * @param methods one entry per requested method, in request order
 */
public record Evaluation(List<ExplanationMetric.Definition> metrics, List<MethodOutcome> methods) {

    /**
     * One method over all tasks.
     *
     * @param call which method, with the parameters in force
     * @param cases one per task, in task order
     * @param means mean of each metric by metric id, over the cases where it is defined; a metric that is nowhere defined is absent
     */
    public record MethodOutcome(CallResult<?> call, List<Case> cases, Map<String, Double> means) {}

    /**
     * One explanation.
     *
     * @param values value of each metric by metric id; absent where not defined
     */
    public record Case(Assessment assessment, Map<String, Double> values) {

        /** The same without scores, trajectory and notes of the explanation. */
        Case reduced() {
            Explanation mine = assessment.explanation();
            Explanation edges = Explanation.forClass(mine.targetClass()).selection(new Selection(mine.selectedUnits(), List.of())).build();
            return new Case(new Assessment(assessment.task(), assessment.units(), assessment.candidates(), edges, assessment.prediction(),
                    assessment.cost()), values);
        }

        /** Whether both have the same scores and chosen edges. */
        boolean sameExplanation(Case other) {
            Explanation mine = assessment.explanation();
            Explanation others = other.assessment.explanation();
            return Arrays.equals(mine.selectedUnits(), others.selectedUnits()) && Arrays.equals(mine.unitScores(), others.unitScores());
        }
    }
}
