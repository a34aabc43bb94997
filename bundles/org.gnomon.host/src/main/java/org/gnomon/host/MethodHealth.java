package org.gnomon.host;

import java.time.Duration;
import java.util.Optional;

/**
 * How one version of a method does: what it did since this process took it up, and what it does now. Also calls that come from other methods count.
 *
 * @param canary which calls reach it while it is a {@link State#CANARY}: {@code 10%} of those that ask for no version, or {@code asked}; empty otherwise
 * @param running calls at work now
 * @param waiting calls that wait for one of its places now
 * @param leftBehind threads still at work for calls that ended without them
 * @param times how long its last answers took; empty before the first
 */
public record MethodHealth(MethodDescriptor method, State state, String canary, Ended ended, int running, int waiting, int leftBehind,
        Optional<Times> times) {

    /** Which calls a version gets. */
    public enum State {
        /** Those that ask for it, and, as the newest, those that ask for no version. */
        SERVING,
        /** A share of the calls, beside the version that serves. */
        CANARY,
        /** None any more; listed until its running calls have ended and its threads are back. */
        DRAINING
    }

    /**
     * Calls that ended, by how.
     *
     * @param failed by the method's fault
     * @param cancelled by a person or client
     * @param overLimit over the limit of time, memory or space of the call
     * @param badRequests by the caller's fault: a bad parameter, an unsupported task, a refused input
     * @param turnedAway before they began, as all places of the method were taken
     */
    public record Ended(long answered, long failed, long cancelled, long overLimit, long badRequests, long turnedAway) {

        /** All of them. */
        public long total() {
            return answered + failed + cancelled + overLimit + badRequests + turnedAway;
        }
    }

    /**
     * How long answers took for their callers, without the time they waited for a place.
     *
     * @param answers how many of the last ones this is made of, at most 1,000
     * @param median half of them took no longer
     * @param p99 of a hundred, 99 took no longer
     */
    public record Times(int answers, Duration median, Duration p99) {}
}
