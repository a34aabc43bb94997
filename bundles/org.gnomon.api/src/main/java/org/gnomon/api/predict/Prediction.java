package org.gnomon.api.predict;

import java.util.OptionalDouble;

/** The answer for one graph. One graph that cannot be scored does not end the others. */
public sealed interface Prediction {

    /** Id of the computation graph. */
    String graph();

    /**
     * A predicted value.
     *
     * @param value in the unit of the task, finite; only the order counts where the predictor's README says so
     * @param spread standard deviation of the value as the predictor sees it
     * @param outOfVocabulary nodes whose operator the predictor has never seen; the more, the less the value means
     */
    record Score(String graph, double value, OptionalDouble spread, int outOfVocabulary) implements Prediction {
        public Score {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("prediction for graph '" + graph + "' is " + value + "; predictions must be finite");
            }
            if (outOfVocabulary < 0) {
                throw new IllegalArgumentException("nodes out of vocabulary of graph '" + graph + "' are " + outOfVocabulary + "; allowed: 0 or more");
            }
        }
    }

    /** @param reason for example too many nodes, or shapes that do not fit */
    record Refused(String graph, String reason) implements Prediction {}
}
