package org.gnomon.host.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gnomon.api.Cancelled;

/** One call in progress: the method it holds, the threads at work for it, their CPU time, and its stop signal. Thread-safe. */
final class Lease {

    private static final long INTERRUPT_AGAIN_MILLIS = 100;

    private final InstalledMethod method;
    private final Optional<Lease> parent;
    private final StopSignal stop;
    private final Map<Thread, Taken> atStart = new HashMap<>();
    private int pending;
    private boolean ended;
    private boolean holdsPlace;
    private long cpuNanos;
    private long allocatedBytes;

    /** What a thread had taken before it came to work for this call. */
    private record Taken(long cpuNanos, long allocatedBytes) {}

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
     * Waits for one of the method's places; it is given back when the call has ended and its threads are gone. A call that comes from a call of the same
     * version shares its place: it could wait for itself.
     *
     * @throws Cancelled when there is none in time, or the caller is interrupted
     */
    void enter() {
        if (comesFrom(method)) {
            return;
        }
        try {
            method.bulkhead().enter(stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled(Cancelled.Cause.REQUEST, "its caller was interrupted while it waited for a place of " + method.name());
        }
        synchronized (this) {
            holdsPlace = true;
        }
    }

    private boolean comesFrom(InstalledMethod other) {
        return parent.filter(lease -> lease.method == other || lease.comesFrom(other)).isPresent();
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
        atStart.put(thread, new Taken(ThreadMeter.cpuNanos(), ThreadMeter.allocatedBytes(thread)));
    }

    /** Interrupts are sent under the same lock, so none can reach the thread's next work. */
    private synchronized void leave(Thread thread) {
        allocatedBytes += allocated(thread);
        cpuNanos += ThreadMeter.cpuNanos() - atStart.remove(thread).cpuNanos();
        method.threads().remove(thread);
        Thread.interrupted();
        count(-1);
    }

    private long allocated(Thread thread) {
        return Math.max(0, ThreadMeter.allocatedBytes(thread) - atStart.get(thread).allocatedBytes());
    }

    /** Bytes that all threads of this call have allocated so far. */
    synchronized long allocatedBytes() {
        return allocatedBytes + atStart.keySet().stream().mapToLong(this::allocated).sum();
    }

    private synchronized void count(int more) {
        pending += more;
        if (ended) {
            method.statistics().leftBehind(more);
            leaveIfIdle();
        }
        if (pending == 0) {
            notifyAll();
        }
    }

    /** The call has ended for its caller; threads still at work for it are left behind. */
    synchronized void end() {
        ended = true;
        method.statistics().leftBehind(pending);
        leaveIfIdle();
    }

    private void leaveIfIdle() {
        if (pending == 0 && holdsPlace) {
            holdsPlace = false;
            method.bulkhead().leave();
        }
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
            atStart.keySet().forEach(Thread::interrupt);
            awaitIdle(TimeUnit.MILLISECONDS.toNanos(INTERRUPT_AGAIN_MILLIS));
        }
        return pending == 0;
    }

    /** Names of the threads still at work. */
    synchronized List<String> busy() {
        return atStart.keySet().stream().map(Thread::getName).sorted().toList();
    }

    /** CPU time of all threads that worked for this call and are done. */
    synchronized long cpuNanos() {
        return cpuNanos;
    }
}
