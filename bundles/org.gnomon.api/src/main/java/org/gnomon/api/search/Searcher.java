package org.gnomon.api.search;

import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks for good architectures in any space, with any evaluator. Stateless and thread-safe: what one search knows is in its {@link Search}, which
 * lives inside one leased call and leaves it as bytes.
 *
 * <p>The caller drives; the searcher never measures anything itself:
 * <pre>{@code
 * Archive archive = new Archive(task);
 * Search search = searcher.open(task, parameters, run);
 * while (!task.budget().spentBy(archive.used())) {
 *     List<Proposal> proposals = search.ask(batch);      // empty: it has nothing left to propose
 *     // for each, in order: in the archive already -> its evaluation from there, at no cost;
 *     //     else measure the tasks of the constraints; only what meets them is measured on the objectives
 *     search.tell(individuals);                          // one per proposal, in their order; the same go to archive.add
 *     // from time to time: search.save(), with the archive
 * }
 * ParetoFront front = archive.front();
 * }</pre>
 *
 * <p><b>Continuing.</b> A search that was saved, closed and resumed goes on exactly as one that was not, also by another call with another run of the
 * same seed. The streams of a run start again with every call, so a searcher names them by a count that is in its state:
 * {@code run.random("mutation-" + asked)}.
 *
 * <p><b>How methods fit.</b> Evolution and local search use the moves of the space. A searcher that learns part by part (AutoBuild) trains in
 * {@code open} on {@link SearchTask#known} and the graphs of {@link SearchTask#space()}, scores what {@link Segment}s can be, asks for the
 * combinations in the order of their scores, and hands the scores out by {@link Search#scores}. A searcher with continuous actions (L2NAS) acts by
 * {@link SearchSpace#decode}, learns in {@code tell} from one-hot vectors and rewards, and keeps networks, optimisers, replay buffer and step count
 * in its state; an action that it wants to store belongs to the answer at the same place. One that cannot do several objectives says so in
 * {@code check}.
 */
@ConsumerType
public interface Searcher {

    /** Whether this searcher can do {@code task}, or why not: for example too few known architectures, or a space without segments. */
    Support check(SearchTask task);

    /**
     * Begins a search.
     *
     * @throws org.gnomon.model.packed.RefusedInput when the state to transfer from is malformed
     */
    Search open(SearchTask task, Parameters parameters, Run run);

    /**
     * Goes on with a saved search.
     *
     * @param task the same as at its beginning; only its budget may have grown
     * @param state saved by exactly this version of this method
     * @throws org.gnomon.model.packed.RefusedInput when {@code state} is malformed or belongs to another task
     */
    Search resume(SearchTask task, MethodState state, Parameters parameters, Run run);
}
