package org.gnomon.oracle.ofa;

import org.gnomon.api.search.Evaluator;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.EvaluatorContract;
import org.gnomon.tck.TestParameters;

class SeqGraphEvaluatorContractTest extends EvaluatorContract {

    private static final TestParameters WEIGHTS = WrittenWeights.parameters(folder -> {
        for (SeqGraphMetric metric : SeqGraphMetric.values()) {
            SmallWeights.sequenceGraph().write(folder, "mbv3-" + metric.fileName());
        }
    });

    @Override
    protected Evaluator evaluator() {
        return new SeqGraphEvaluator();
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
