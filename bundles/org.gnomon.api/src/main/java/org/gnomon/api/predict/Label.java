package org.gnomon.api.predict;

import java.util.OptionalDouble;
import org.gnomon.api.Trust;

/**
 * A known value of one architecture.
 *
 * @param value in the unit of the task, finite
 * @param spread standard deviation over repetitions (seeds); empty where it is not known
 * @param source where it is from, for example the name of the table
 */
public record Label(PredictionTask task, double value, OptionalDouble spread, Trust trust, String source) {

    public Label {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(task.metric() + " of '" + task.name() + "' is " + value + " in " + source + "; labels must be finite");
        }
    }
}
