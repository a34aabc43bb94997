package org.gnomon.api.explain;

import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ConsumerType;

/** Judges one explanation. Stateless and thread-safe; the mean over all explanations is the value of a method. */
@ConsumerType
public interface ExplanationMetric {

    /** Which way is better. */
    enum Direction {
        HIGHER, LOWER, NEITHER
    }

    /**
     * What the number means.
     *
     * @param id stable name, for example {@code fidelity-plus}
     * @param label column header, for example {@code Fid+}
     * @param unit for example {@code ms}; empty for a pure number
     * @param definition one sentence with the formula
     * @param rank place in tables, small first
     */
    record Definition(String id, String label, String unit, Direction better, String definition, int rank) {}

    Definition definition();

    /** The value for one explanation; empty where it is not defined, for example without ground truth. */
    OptionalDouble measure(Assessment assessment);
}
