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
import java.util.concurrent.atomic.AtomicLong;
import org.gnomon.api.MethodFailed;
import org.gnomon.host.Canary;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodHealth.State;
import org.gnomon.host.MethodRoutes.Route;
import org.gnomon.host.MethodSelector;

/** One version of a method: its leases and its threads. Thread-safe. */
final class InstalledMethod {

    private static final long IDLE_SECONDS = 5;

    private final MethodSource source;
    private final String kind;
    private final Map<Thread, Lease> threads;
    private final ExecutorService pool;
    private final CallStatistics statistics = new CallStatistics();
    private final Bulkhead bulkhead;
    private final Set<Lease> leases = new HashSet<>();
    private final AtomicBoolean kept = new AtomicBoolean();
    private volatile Optional<Resolved> resolved = Optional.empty();
    private final AtomicLong turns = new AtomicLong();
    private boolean draining;

    /** The values that a configuration and a call gave. */
    private record Resolved(Map<String, String> configuration, Map<String, String> call, ParameterValues values) {

        boolean isOf(Map<String, String> nowConfigured, Map<String, String> asked) {
            return configuration.equals(nowConfigured) && call.equals(asked);
        }
    }

    /** @param threads which thread works for which call, of all methods together */
    InstalledMethod(MethodSource source, Map<Thread, Lease> threads, HostLimits limits) {
        this.source = source;
        this.kind = kindOf(source.interfaces().getFirst());
        this.threads = threads;
        this.bulkhead = new Bulkhead(source.id() + " " + source.version(), limits, statistics);
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

    boolean isCanary() {
        return source.route() instanceof Route.Beside;
    }

    /** Whether it takes a call from the version that serves; counts the call as one that it might have taken. */
    boolean takes(MethodSelector selector) {
        return source.route() instanceof Route.Beside(Canary canary) && canary.takes(selector, turns.incrementAndGet());
    }

    MethodHealth health() {
        return source.route() instanceof Route.Beside(Canary canary) ? statistics.health(source.descriptor(), State.CANARY, canary.toString())
                : statistics.health(source.descriptor(), State.SERVING, "");
    }

    CallStatistics statistics() {
        return statistics;
    }

    Bulkhead bulkhead() {
        return bulkhead;
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
        return kind;
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
        lease.end();
        leases.remove(lease);
        notifyAll();
    }

    /**
     * The method itself, to be given back with {@link #unget}. One use more is kept until the method is drained: a delayed component without any use
     * would be thrown away and made anew for every call.
     *
     * @throws MethodFailed when it cannot be had
     */
    <S> S get(Class<S> type) {
        if (kept.compareAndSet(false, true)) {
            keep();
        }
        Object method = source.get();
        if (!type.isInstance(method)) {
            source.unget();
            throw new MethodFailed(name(), "it was built against another " + type.getName() + " than this host has", null);
        }
        return type.cast(method);
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
     * The values in force now. While configuration and {@code call} stay equal the object stays the same, and with it what was converted from it.
     *
     * @throws org.gnomon.api.BadRequest (usage) for an unknown name or an illegal value
     */
    ParameterValues parameters(Map<String, String> call) {
        Map<String, String> configuration = source.configuration();
        Optional<Resolved> last = resolved.filter(r -> r.isOf(configuration, call));
        if (last.isPresent()) {
            return last.get().values();
        }
        ParameterValues values = new ParameterTable(source.id(), name(), source.descriptor().parameters()).resolve(configuration, call);
        resolved = Optional.of(new Resolved(configuration, Map.copyOf(call), values));
        return values;
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
