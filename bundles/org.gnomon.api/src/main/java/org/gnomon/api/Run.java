package org.gnomon.api;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a method may use while it works: randomness, progress and cancel, threads, scratch space. The host owns it; it ends with the call.
 *
 * <p>Everything here is deterministic: the same seed gives the same numbers for any number of threads.
 */
@ProviderType
public interface Run {

    /** The seed of the run. Every value is a seed, also 0. */
    long seed();

    /**
     * A stream of its own for {@code purpose}, fixed by seed, item (inside {@link #parallel}) and name. Asked twice, it starts again.
     *
     * @param purpose what the numbers are for, for example {@code edge-sampling}
     */
    RandomGenerator random(String purpose);

    /** Opens a phase of {@code total} steps; shown to the user as {@code name done/total}. */
    void phase(String name, long total);

    /**
     * One step done. Call it in every loop that can last over 100 ms.
     *
     * @throws Cancelled when the run was stopped or is over its limits; let it pass
     */
    void step();

    /** Like {@link #step()} without counting, for inner loops. */
    void checkCancelled();

    /**
     * Applies {@code work} to each item on the threads of the run; results come in item order, and so does the first failure. Each item gets a
     * run of its own, so its random streams do not depend on the thread. Every finished item counts as one step of the current phase; phases and
     * steps of an item's own run are not shown.
     */
    <T, R> List<R> parallel(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work);

    /** A folder for temporary files, deleted after the run. */
    Path scratch();
}
