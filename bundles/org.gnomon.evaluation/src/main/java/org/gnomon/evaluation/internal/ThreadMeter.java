package org.gnomon.evaluation.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.gnomon.api.explain.Assessment.Cost;

/** What the current thread has used since it was made. */
final class ThreadMeter {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long cpuNanos = threads.getCurrentThreadCpuTime();
    private final long allocatedBytes = allocated();

    Cost used() {
        long cpu = threads.getCurrentThreadCpuTime() - cpuNanos;
        return new Cost(cpu, allocated() - allocatedBytes);
    }

    private long allocated() {
        return threads instanceof com.sun.management.ThreadMXBean hotspot && hotspot.isThreadAllocatedMemorySupported()
                ? hotspot.getCurrentThreadAllocatedBytes() : 0;
    }
}
