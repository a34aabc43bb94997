package org.gnomon.api.profile;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.model.computation.PackedComputation;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says what networks cost on a device: by timing them, from a table, or by counting. Stateless and synchronous; a profiler that owns real hardware lets one
 * task at a time use it. Networks are measured end to end; nothing is assumed to add up over operators.
 *
 * <p>Profiling of blocks (the effect of one block at one place) needs nothing more: it is an experiment over a {@code SearchSpace} with paired backgrounds,
 * measured by an {@code Evaluator} that asks a profiler.
 */
@ConsumerType
public interface DeviceProfiler {

    /** The devices that can be reached now, each with its usual settings; may be empty. Other settings of them are asked by {@link #check}. */
    List<Device> devices();

    /** Whether this profiler can measure {@code task}, or why not. */
    Support check(ProfileTask task);

    /**
     * Measures every graph.
     *
     * @param graphs read one after another, so that they need not fit into memory; a profiler may read ahead, to interleave rounds
     * @param results takes one profile per graph, in the order of the graphs; called from the calling thread only
     * @throws org.gnomon.api.Cancelled from {@link Run#step()}; let it pass
     */
    void profile(ProfileTask task, Iterator<PackedComputation> graphs, Consumer<? super Profile> results, Parameters parameters, Run run);
}
