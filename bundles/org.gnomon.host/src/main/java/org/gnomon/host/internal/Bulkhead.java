package org.gnomon.host.internal;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gnomon.api.Cancelled;

/** The places for calls of one version of a method, and its further threads: a method that hangs fills its own places and nobody else's. Thread-safe. */
final class Bulkhead {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final String method;
    private final HostLimits limits;
    private final CallStatistics statistics;
    private final Semaphore places;
    private final Semaphore helpers;

    /** @param method id and version, for messages */
    Bulkhead(String method, HostLimits limits, CallStatistics statistics) {
        this.method = method;
        this.limits = limits;
        this.statistics = statistics;
        this.places = new Semaphore(limits.calls(), true);
        this.helpers = new Semaphore(limits.helpers());
    }

    /**
     * Waits for a place, to be given back with {@link #leave}.
     *
     * @throws Cancelled when there is none in time, or the call is stopped before
     * @throws InterruptedException without a place
     */
    void enter(StopSignal stop) throws InterruptedException {
        if (places.tryAcquire()) {
            return;
        }
        statistics.waits();
        boolean entered = false;
        try {
            await(stop);
            entered = true;
        } finally {
            statistics.waited(entered);
        }
    }

    private void await(StopSignal stop) throws InterruptedException {
        long end = System.nanoTime() + limits.patience().toNanos();
        while (!places.tryAcquire(LOOK_NANOS, TimeUnit.NANOSECONDS)) {
            if (stop.raised()) {
                throw stop.cancelled("; it did not begin, as " + allTaken());
            }
            if (System.nanoTime() - end >= 0) {
                throw new Cancelled(Cancelled.Cause.TIME_LIMIT, "turned away after waiting " + limits.patience().toSeconds() + " s for a place: " + allTaken());
            }
        }
    }

    private String allTaken() {
        int left = statistics.leftBehind();
        return "all " + limits.calls() + " places of " + method + " are taken" + (left == 0 ? "" : ", and threads of it that do not stop: " + left);
    }

    void leave() {
        places.release();
    }

    /** One thread more for a call, if there is one to spare; given back with {@link #helperLeaves}. */
    boolean helperEnters() {
        return helpers.tryAcquire();
    }

    void helperLeaves() {
        helpers.release();
    }
}
