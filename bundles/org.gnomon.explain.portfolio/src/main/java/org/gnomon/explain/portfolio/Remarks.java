package org.gnomon.explain.portfolio;

import java.util.List;
import java.util.Optional;

/** Sentences for the reader of an explanation. */
final class Remarks {

    private Remarks() {}

    /** {@code about} with the names behind it; empty where there are none. */
    static Optional<String> list(String about, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(about + String.join(", ", names));
    }
}
