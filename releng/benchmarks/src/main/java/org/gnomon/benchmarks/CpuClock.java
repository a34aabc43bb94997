package org.gnomon.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Measures CPU time of the calling thread: a block is every item once; blocks run until the code is warm, then the median block counts. The result of
 * each call is used, so that no call can be optimised away.
 */
final class CpuClock {

    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final int BLOCKS = 41;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long threadNanos;
    private long processNanos;
    private double used;

    /** CPU seconds per item, median over blocks. */
    <T> double secondsPerItem(List<T> items, ToDoubleFunction<T> work) {
        long end = threads.getCurrentThreadCpuTime() + WARM_UP_NANOS;
        while (threads.getCurrentThreadCpuTime() < end) {
            block(items, work);
        }
        long[] blocks = new long[BLOCKS];
        long start = process.getProcessCpuTime();
        for (int b = 0; b < BLOCKS; b++) {
            blocks[b] = block(items, work);
        }
        processNanos += process.getProcessCpuTime() - start;
        threadNanos += Arrays.stream(blocks).sum();
        Arrays.sort(blocks);
        return blocks[BLOCKS / 2] * 1e-9 / items.size();
    }

    /** CPU seconds of the whole process per item for the items once, compilation included when nothing ran before. */
    <T> double coldSecondsPerItem(List<T> items, ToDoubleFunction<T> work) {
        long start = process.getProcessCpuTime();
        block(items, work);
        return (process.getProcessCpuTime() - start) * 1e-9 / items.size();
    }

    private <T> long block(List<T> items, ToDoubleFunction<T> work) {
        long start = threads.getCurrentThreadCpuTime();
        for (T item : items) {
            used += work.applyAsDouble(item);
        }
        return threads.getCurrentThreadCpuTime() - start;
    }

    /** CPU time of the process by that of the thread over all measured blocks: what garbage collection and compilation add. */
    double processShare() {
        return (double) processNanos / threadNanos;
    }

    /** Something that depends on every result. */
    double used() {
        return used;
    }
}
