package org.gnomon.install.internal.running;

import java.time.Duration;

/** A limit for several things together. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos());
    }

    /** What is left of {@code limit}; never negative. */
    Duration atMost(Duration limit) {
        Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
        return left.compareTo(limit) < 0 ? left : limit;
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }
}
