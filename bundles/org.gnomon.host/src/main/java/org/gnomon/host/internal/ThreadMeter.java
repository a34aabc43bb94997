package org.gnomon.host.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/** What threads have taken; 0 where the JVM does not tell. */
final class ThreadMeter {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Optional<com.sun.management.ThreadMXBean> ALLOCATION = THREADS instanceof com.sun.management.ThreadMXBean hotspot
            && hotspot.isThreadAllocatedMemorySupported() && hotspot.isThreadAllocatedMemoryEnabled() ? Optional.of(hotspot) : Optional.empty();

    private ThreadMeter() {}

    /** CPU time of the calling thread. */
    static long cpuNanos() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
    }

    /** Bytes that a thread allocated since it began; at least 0, also when it has ended. */
    static long allocatedBytes(Thread thread) {
        return ALLOCATION.map(bean -> Math.max(0, bean.getThreadAllocatedBytes(thread.threadId()))).orElse(0L);
    }
}
