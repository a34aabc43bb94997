package org.gnomon.api.explain;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says which edges, nodes or features of a graph made a network decide. Stateless, thread-safe, synchronous: the host calls it from many threads and owns
 * time and memory. Clients never look explainers up; they ask the host's gateway.
 */
@ConsumerType
public interface Explainer {

    /** Whether this explainer can answer {@code task}, or why not. Cheap: no evaluation of the network. */
    Support check(ExplainTask task);

    /**
     * Answers {@code task}.
     *
     * @throws org.gnomon.api.Cancelled from {@link Run#step()}; let it pass
     */
    Explanation explain(ExplainTask task, Parameters parameters, Run run);

    /**
     * This explainer made ready for many tasks on the network of {@code background}; called once before the first of them. An explainer that learns from other
     * graphs returns one that has learnt; all others return themselves.
     *
     * @return immutable and thread-safe; holds nothing that must be closed
     * @throws org.gnomon.api.Cancelled from {@link Run#step()}; let it pass
     */
    default Explainer fitted(Background background, Parameters parameters, Run run) {
        return this;
    }
}
