package org.gnomon.host.internal;

/** Keeps looks that take long from being taken often: a look of 50 ms is followed by at least a second without. */
final class Pace {

    private static final int PAUSE_FACTOR = 20;

    private final long leastNanos;
    private long next;
    private long begun;

    /** @param leastNanos between two looks */
    Pace(long leastNanos) {
        this.leastNanos = leastNanos;
        this.next = System.nanoTime();
    }

    boolean isDue() {
        begun = System.nanoTime();
        return begun - next >= 0;
    }

    /** The look has been taken. */
    void done() {
        long now = System.nanoTime();
        next = now + Math.max(leastNanos, PAUSE_FACTOR * (now - begun));
    }
}
