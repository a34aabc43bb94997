package org.gnomon.benchmarks.inside;

import java.util.Arrays;
import java.util.Locale;

/** Times of calls in the order in which they ended. */
final class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    synchronized void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took;
    }

    synchronized int count() {
        return count;
    }

    /** Quantile by nearest rank in milliseconds; NaN where there is none. */
    synchronized double millis(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(count * share) - 1)] / NANOS_PER_MILLI;
    }

    /** Calls, median, p99 and longest, as cells of a table. */
    String cells() {
        return String.format(Locale.ROOT, "%d | %.2f | %.2f | %.1f", count(), millis(0.5), millis(0.99), millis(1));
    }
}
