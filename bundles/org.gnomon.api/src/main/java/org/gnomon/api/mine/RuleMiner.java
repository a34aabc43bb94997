package org.gnomon.api.mine;

import java.util.Optional;
import java.util.function.Consumer;
import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds logical rules in relational graphs, and answers questions with them. Stateless, thread-safe, synchronous.
 *
 * <p>A caller that stops mining (cancel, time limit) keeps the last snapshot: its rules are a result, and its state, stamped with the method and
 * version that the gateway leased, lets mining go on. Mining that was stopped at a snapshot and continued gives what it gives in one go, so the
 * random streams, which start again with every call, are named by a count that is in the state: {@code run.random("episode-" + episode)}.
 */
@ConsumerType
public interface RuleMiner {

    /** Whether this miner can learn from {@code task}, or why not. */
    Support check(MiningTask task);

    /** Whether it can answer {@code questions} with {@code rules}, or why not: for example constants, or no learned state where it needs one. */
    Support check(RuleSet rules, Optional<MethodState> learned, Questions questions);

    /**
     * Mines.
     *
     * @param from the state of a snapshot of the same task by exactly this version of this method; empty to begin
     * @return the rules at the end
     * @throws org.gnomon.model.packed.RefusedInput when {@code from} is malformed
     * @throws org.gnomon.api.Cancelled from {@link Run#step()}; let it pass
     */
    Snapshot mine(MiningTask task, Optional<MethodState> from, Snapshots snapshots, Parameters parameters, Run run);

    /**
     * Answers every question.
     *
     * @param rules mined by this or another method, written by hand, or read from a file
     * @param learned the state that came with them, where it was this method in exactly this version that mined them
     * @param answers takes one answer per instance or query, in their order; called from the calling thread only
     * @throws org.gnomon.model.packed.RefusedInput when {@code learned} is malformed
     * @throws org.gnomon.api.Cancelled from {@link Run#step()}; let it pass
     */
    void predict(RuleSet rules, Optional<MethodState> learned, Questions questions, Consumer<? super Answer> answers, Parameters parameters, Run run);
}
