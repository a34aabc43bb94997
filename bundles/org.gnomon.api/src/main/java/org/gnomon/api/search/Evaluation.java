package org.gnomon.api.search;

import java.util.List;
import org.gnomon.api.predict.Label;

/** What measuring one architecture gave. One that cannot be measured does not end the others. */
public sealed interface Evaluation {

    /** What it cost in seconds of the machine that measured; of a table, what the table says it had cost. */
    double seconds();

    /** @param labels at most one per task and trust */
    record Measured(List<Label> labels, double seconds) implements Evaluation {
        public Measured {
            labels = List.copyOf(labels);
            if (labels.stream().map(l -> List.of(l.task(), l.trust())).distinct().count() < labels.size()) {
                throw new IllegalArgumentException("labels are " + labels + "; allowed: one per task and trust");
            }
            requireCost(seconds);
        }
    }

    /** @param reason what the evaluator cannot do, for example an operator that the device does not have */
    record Refused(String reason, double seconds) implements Evaluation {
        public Refused {
            requireCost(seconds);
        }
    }

    private static void requireCost(double seconds) {
        if (!Double.isFinite(seconds) || seconds < 0) {
            throw new IllegalArgumentException("cost of an evaluation is " + seconds + " s; allowed: finite, 0 or more");
        }
    }
}
