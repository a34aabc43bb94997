package org.gnomon.install.internal;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Problem;
import org.gnomon.install.Status.Phase;

/** What this process serves. Whoever changes it holds {@link #changing}; reading needs nothing. */
final class Serving {

    /** Held while the set that is served changes; taken before the lock of the store. */
    final ReentrantLock changing = new ReentrantLock();

    private final CountDownLatch started = new CountDownLatch(1);
    private volatile State state = new State(Phase.STARTING, MethodSet.EMPTY, 0, List.of());

    /**
     * A moment.
     *
     * @param seen number of the last set that was in force and was served or given up
     * @param problems why another set than that one is served
     */
    record State(Phase phase, MethodSet served, int seen, List<Problem> problems) {}

    State state() {
        return state;
    }

    /** The set in force is served. */
    void serves(MethodSet set, List<Problem> leftovers) {
        become(new State(Phase.READY, set, set.number(), leftovers));
    }

    /** Another set than the one in force goes on. */
    void keeps(MethodSet set, int current, List<Problem> why) {
        become(new State(Phase.READY, set, current, why));
    }

    void isSafe(int current, List<Problem> why) {
        become(new State(Phase.SAFE_MODE, MethodSet.EMPTY, current, why));
    }

    private void become(State next) {
        state = next;
        started.countDown();
    }

    /** Returns when something is served, or {@code seconds} are over. */
    void awaitStart(long seconds) throws InterruptedException {
        started.await(seconds, TimeUnit.SECONDS);
    }
}
