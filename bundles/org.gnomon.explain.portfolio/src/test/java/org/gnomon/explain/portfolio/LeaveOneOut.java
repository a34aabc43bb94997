package org.gnomon.explain.portfolio;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.Kernels;

/** A scorer for tests. */
final class LeaveOneOut implements Explainer {

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        BoundTask question = BoundTask.of(Kernels.plain(), task);
        double[][] without = question.network().logitsWithoutEach();
        double[] scores = new double[without.length];
        for (int unit = 0; unit < scores.length; unit++) {
            scores[unit] = question.full() - ClassProbabilities.probability(without[unit], question.targetClass());
        }
        return PrefixSearch.explain(question.targetClass(), scores, question.network().reachableUnits(), SizeRule.of(parameters, task), question).build();
    }
}
