package org.gnomon.api.profile;

import java.util.List;

/** The answer for one network. One network that cannot run does not end the others. */
public sealed interface Profile {

    /** Id of the computation graph. */
    String graph();

    /** @param costs one per quantity of the task, in its order */
    record Measured(String graph, List<CostMeasurement> costs) implements Profile {
        public Measured {
            costs = List.copyOf(costs);
        }
    }

    /** @param reason names what the device or the profiler cannot do, for example the unsupported operators */
    record Refused(String graph, String reason) implements Profile {}
}
