package org.gnomon.host.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One call in progress: the method it holds, the threads at work for it, their CPU time, and its stop signal. Thread-safe. */
final class Lease {

    private static final long INTERRUPT_AGAIN_MILLIS = 100;

    private final InstalledMethod method;
    private final Optional<Lease> parent;
    private final StopSignal stop;
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Map<Thread, Long> cpuAtStart = new HashMap<>();
    private int pending;
    private boolean ended;
    private long cpuNanos;

    /** @param parent the call on whose thread this one was made */
    Lease(InstalledMethod method, Optional<Lease> parent, StopSignal stop) {
        this.method = method;
        this.parent = parent;
        this.stop = stop;
    }

    InstalledMethod method() {
        return method;
    }

    Optional<Lease> parent() {
        return parent;
    }

    StopSignal stop() {
        return stop;
    }

    /**
     * Runs {@code work} on a thread of the method, with the caller's context class loader.
     *
     * @throws java.util.concurrent.RejectedExecutionException when the method is gone
     */
    void execute(Runnable work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        count(1);
        boolean accepted = false;
        try {
            method.pool().execute(() -> enterAndLeave(work, loader));
            accepted = true;
        } finally {
            if (!accepted) {
                count(-1);
            }
        }
    }

    /** Runs {@code work} on the calling thread, which goes on working for the call that it came from. */
    <R> R onThisThread(Supplier<? extends R> work) {
        Thread thread = Thread.currentThread();
        Lease outer = method.threads().put(thread, this);
        try {
            return work.get();
        } finally {
            method.threads().compute(thread, (same, own) -> outer);
        }
    }

    private void enterAndLeave(Runnable work, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        enter(thread);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
            leave(thread);
        }
    }

    private synchronized void enter(Thread thread) {
        method.threads().put(thread, this);
        cpuAtStart.put(thread, cpuNow());
    }

    /** Interrupts are sent under the same lock, so none can reach the thread's next work. */
    private synchronized void leave(Thread thread) {
        cpuNanos += cpuNow() - cpuAtStart.remove(thread);
        method.threads().remove(thread);
        Thread.interrupted();
        count(-1);
    }

    private long cpuNow() {
        return clock.isCurrentThreadCpuTimeSupported() ? clock.getCurrentThreadCpuTime() : 0;
    }

    private synchronized void count(int more) {
        pending += more;
        if (ended) {
            method.statistics().leftBehind(more);
        }
        if (pending == 0) {
            notifyAll();
        }
    }

    /** The call has ended for its caller; threads still at work for it are left behind. */
    synchronized void end() {
        ended = true;
        method.statistics().leftBehind(pending);
    }

    /** Waits until no thread works for this call any more; {@code false} when it takes longer. */
    synchronized boolean awaitIdle(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; pending > 0 && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return pending == 0;
    }

    /** Interrupts the threads of this call, again and again, until they are gone or {@code grace} is over. */
    synchronized boolean interruptUntilIdle(Duration grace) throws InterruptedException {
        long end = System.nanoTime() + grace.toNanos();
        while (pending > 0 && System.nanoTime() < end) {
            cpuAtStart.keySet().forEach(Thread::interrupt);
            awaitIdle(TimeUnit.MILLISECONDS.toNanos(INTERRUPT_AGAIN_MILLIS));
        }
        return pending == 0;
    }

    /** Names of the threads still at work. */
    synchronized List<String> busy() {
        return cpuAtStart.keySet().stream().map(Thread::getName).sorted().toList();
    }

    /** CPU time of all threads that worked for this call and are done. */
    synchronized long cpuNanos() {
        return cpuNanos;
    }
}
