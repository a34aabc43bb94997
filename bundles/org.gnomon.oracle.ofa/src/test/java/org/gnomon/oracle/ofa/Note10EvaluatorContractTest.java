package org.gnomon.oracle.ofa;

import org.gnomon.api.search.Evaluator;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.EvaluatorContract;
import org.gnomon.tck.TestParameters;

class Note10EvaluatorContractTest extends EvaluatorContract {

    private static final TestParameters WEIGHTS = WrittenWeights.parameters(folder -> SmallTable.write(folder, ""));

    @Override
    protected Evaluator evaluator() {
        return new Note10Evaluator();
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
