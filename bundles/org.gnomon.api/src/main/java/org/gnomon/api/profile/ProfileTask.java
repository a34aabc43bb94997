package org.gnomon.api.profile;

import java.util.List;

/**
 * What to measure where. How (warm-up, repetitions) is a parameter of the profiler and comes back in {@link Conditions}.
 *
 * @param quantities at least one, each once
 */
public record ProfileTask(Device device, List<Quantity> quantities) {

    public ProfileTask {
        quantities = List.copyOf(quantities);
        if (quantities.isEmpty() || quantities.stream().distinct().count() < quantities.size()) {
            throw new IllegalArgumentException("quantities are " + quantities + "; allowed: one or more, each once");
        }
    }
}
