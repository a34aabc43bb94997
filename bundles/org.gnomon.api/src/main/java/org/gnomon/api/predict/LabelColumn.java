package org.gnomon.api.predict;

import org.gnomon.api.Trust;

/**
 * One column of a {@link LabelSet}: what its values are and where they are from.
 *
 * @param name short, unique in its set: {@code c10_test}
 * @param source whose figures they are, for example the name of the benchmark
 * @param licence under which they are published; empty where that is not known
 */
public record LabelColumn(String name, PredictionTask task, Trust trust, String source, String licence) {

    public LabelColumn {
        if (name.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("label column '" + name + "' is from '" + source + "'; both are needed");
        }
    }
}
