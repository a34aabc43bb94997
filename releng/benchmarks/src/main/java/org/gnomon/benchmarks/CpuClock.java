package org.gnomon.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Measures CPU time of the calling thread: a block is every item once; blocks run until the code is warm, then the median block counts. The result of
 * each call is used, so that no call can be optimised away.
 */
final class CpuClock {

    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final int BLOCKS = 41;
    /** Slow work gets as many blocks as fit in. */
    private static final long MEASURED_NANOS = 20_000_000_000L;

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
        List<Long> blocks = new ArrayList<>();
        long start = process.getProcessCpuTime();
        long sum = 0;
        while (blocks.isEmpty() || blocks.size() < BLOCKS && sum < MEASURED_NANOS) {
            blocks.add(block(items, work));
            sum += blocks.getLast();
        }
        processNanos += process.getProcessCpuTime() - start;
        threadNanos += sum;
        Collections.sort(blocks);
        return blocks.get(blocks.size() / 2) * 1e-9 / items.size();
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
