package org.gnomon.oracle.ofa;

import org.gnomon.api.search.Evaluator;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.EvaluatorContract;
import org.gnomon.tck.TestParameters;

class AccuracyMlpEvaluatorContractTest extends EvaluatorContract {

    private static final TestParameters WEIGHTS = WrittenWeights.parameters(folder -> SmallWeights.mlp().write(folder, "ofa-mbv3-w12-acc"));

    @Override
    protected Evaluator evaluator() {
        return new AccuracyMlpEvaluator();
    }

    @Override
    protected SearchSpace space() {
        return TextSpace.twoOfMbv3();
    }

    @Override
    protected TestParameters parameters() {
        return WEIGHTS;
    }
}
