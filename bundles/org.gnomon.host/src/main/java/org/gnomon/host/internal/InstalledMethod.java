package org.gnomon.host.internal;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One version of a method: its leases and its threads. Thread-safe. */
final class InstalledMethod {

    private static final long IDLE_SECONDS = 5;

    private final MethodSource source;
    private final Map<Thread, Lease> threads;
    private final ExecutorService pool;
    private final Set<Lease> leases = new HashSet<>();
    private final AtomicBoolean kept = new AtomicBoolean();
    private boolean draining;

    /** @param threads which thread works for which call, of all methods together */
    InstalledMethod(MethodSource source, Map<Thread, Lease> threads) {
        this.source = source;
        this.threads = threads;
        this.pool = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threadFactory());
    }

    /** The threads outlive the caller who happens to start them, so they keep nothing of it: neither thread-locals nor class loader. */
    private ThreadFactory threadFactory() {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(null, work, name() + " #" + count.incrementAndGet(), 0, false);
            thread.setContextClassLoader(InstalledMethod.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        };
    }

    MethodSource source() {
        return source;
    }

    ExecutorService pool() {
        return pool;
    }

    Map<Thread, Lease> threads() {
        return threads;
    }

    /** Id and version, for messages. */
    String name() {
        return source.id() + " " + source.version();
    }

    /** Simple name of the first interface, in lower case with hyphens: {@code graph-set-generator}. */
    String kind() {
        return kindOf(source.interfaces().getFirst());
    }

    static String kindOf(String interfaceName) {
        String simple = interfaceName.substring(Math.max(interfaceName.lastIndexOf('.'), interfaceName.lastIndexOf('$')) + 1);
        return simple.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A lease, unless the method is being stopped. */
    synchronized Optional<Lease> lease(Optional<Lease> parent, StopSignal stop) {
        if (draining) {
            return Optional.empty();
        }
        Lease lease = new Lease(this, parent, stop);
        leases.add(lease);
        return Optional.of(lease);
    }

    synchronized void release(Lease lease) {
        leases.remove(lease);
        notifyAll();
    }

    /**
     * The method itself, to be given back with {@link #unget}. One use more is kept until the method is drained: a delayed component without any use
     * would be thrown away and made anew for every call.
     */
    Object get() {
        if (kept.compareAndSet(false, true)) {
            keep();
        }
        return source.get();
    }

    private void keep() {
        boolean got = false;
        try {
            source.get();
            got = true;
        } finally {
            kept.set(got);
        }
    }

    void unget() {
        source.unget();
    }

    /**
     * Refuses new leases, waits until the others are given back, and lets the method go. What still runs after {@code limit} is told to stop.
     *
     * @param own leases that wait for this very thread, directly or not; they are not waited for
     */
    void drain(Set<Lease> own, Duration limit) {
        Set<Lease> late = awaitRelease(own, limit);
        late.forEach(lease -> lease.stop().request(name() + " is being stopped"));
        pool.shutdown();
        if (kept.compareAndSet(true, false)) {
            source.unget();
        }
    }

    /** The leases left, without {@code own}. An interrupt ends the waiting and is kept. */
    private synchronized Set<Lease> awaitRelease(Set<Lease> own, Duration limit) {
        draining = true;
        long end = System.nanoTime() + limit.toNanos();
        try {
            for (long left = limit.toNanos(); !own.containsAll(leases) && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Set<Lease> late = new HashSet<>(leases);
        late.removeAll(own);
        return late;
    }
}
