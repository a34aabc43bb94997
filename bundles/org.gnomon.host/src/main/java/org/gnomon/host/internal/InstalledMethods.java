package org.gnomon.host.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodRoutes.Route;
import org.gnomon.host.MethodSelector;

/** Every installed method, and which thread works for which call. Thread-safe. */
final class InstalledMethods {

    private static final Comparator<InstalledMethod> ORDER = Comparator.comparing(InstalledMethod::kind)
            .thenComparing(m -> m.source().id()).thenComparing(m -> m.source().version(), Comparator.reverseOrder());

    private volatile List<InstalledMethod> methods = List.of();
    private final Departures departures = new Departures();
    private final Map<Thread, Lease> threads = new ConcurrentHashMap<>();
    private final HostLimits limits;

    InstalledMethods() {
        this(HostLimits.DEFAULT);
    }

    InstalledMethods(HostLimits limits) {
        this.limits = limits;
    }

    HostLimits limits() {
        return limits;
    }

    synchronized InstalledMethod add(MethodSource source) {
        InstalledMethod method = new InstalledMethod(source, threads, limits);
        methods = Stream.concat(methods.stream(), Stream.of(method)).sorted(ORDER).toList();
        return method;
    }

    /** Takes a method out; returns when its leases are given back or {@code limit} is over. */
    void remove(InstalledMethod method, Duration limit) {
        forget(method);
        method.drain(waitingForThisThread(), limit);
        departures.drained(method);
    }

    private synchronized void forget(InstalledMethod method) {
        departures.add(method);
        methods = methods.stream().filter(m -> m != method).toList();
    }

    private Set<Lease> waitingForThisThread() {
        Set<Lease> waiting = new HashSet<>();
        for (Optional<Lease> lease = current(); lease.isPresent(); lease = lease.get().parent()) {
            waiting.add(lease.get());
        }
        return waiting;
    }

    /** By kind, id, then falling version; without those on trial. */
    List<InstalledMethod> sorted() {
        return methods.stream().filter(InstalledMethods::isListed).toList();
    }

    /** Of the installed ones, then of those that go. */
    List<MethodHealth> health() {
        List<InstalledMethod> staying;
        List<Departures.Departure> going;
        synchronized (this) {
            staying = sorted();
            going = departures.busy();
        }
        return Stream.concat(staying.stream().map(InstalledMethod::health), going.stream().map(Departures.Departure::health)).toList();
    }

    /** Leases the method that is to do a call. One that is stopped between look-up and lease is not listed any more, so the loop ends. */
    Lease lease(Class<?> kind, MethodSelector selector, StopSignal stop) {
        return lease(() -> choose(kind, selector), stop);
    }

    /** Leases the newest method that serves: who asks for the same gets the same, whatever stands beside it. */
    Lease leaseServing(Class<?> kind, MethodSelector selector, StopSignal stop) {
        return lease(() -> find(kind, selector), stop);
    }

    private Lease lease(Supplier<InstalledMethod> choice, StopSignal stop) {
        while (true) {
            Optional<Lease> lease = choice.get().lease(current(), stop);
            if (lease.isPresent()) {
                return lease.get();
            }
        }
    }

    private Optional<Lease> current() {
        return Optional.ofNullable(threads.get(Thread.currentThread()));
    }

    /** The newest that serves, as {@link #ORDER} has it first; a canary where it alone fits. */
    InstalledMethod find(Class<?> kind, MethodSelector selector) {
        return fitting(kind, selector).sorted(Comparator.comparing(InstalledMethod::isCanary)).findFirst().orElseThrow(() -> unknown(kind, selector));
    }

    /** As {@link #find}, but for the calls that a canary takes. */
    private InstalledMethod choose(Class<?> kind, MethodSelector selector) {
        InstalledMethod serving = find(kind, selector);
        return serving.isCanary() ? serving : fitting(kind, selector).filter(m -> m.takes(selector)).findFirst().orElse(serving);
    }

    private Stream<InstalledMethod> fitting(Class<?> kind, MethodSelector selector) {
        return methods.stream().filter(m -> selector.accepts(m.source().id(), m.source().version()) && offers(m, kind) && isListed(m));
    }

    private Stream<InstalledMethod> ofKind(Class<?> kind) {
        return methods.stream().filter(m -> offers(m, kind) && isListed(m));
    }

    private static boolean offers(InstalledMethod method, Class<?> kind) {
        return method.source().interfaces().contains(kind.getName());
    }

    private static boolean isListed(InstalledMethod method) {
        return !(method.source().route() instanceof Route.OnTrial);
    }

    private BadRequest unknown(Class<?> kind, MethodSelector selector) {
        List<InstalledMethod> candidates = ofKind(kind).toList();
        Set<String> ids = candidates.stream().map(m -> m.source().id()).collect(Collectors.toSet());
        String installed = candidates.isEmpty() ? "none" : candidates.stream().map(InstalledMethod::name).collect(Collectors.joining(", "));
        String name = InstalledMethod.kindOf(kind.getName());
        String what = ids.contains(selector.id()) ? "no installed version of " + name + " '" + selector.id() + "' fits '" + selector + "'"
                : "unknown " + name + " '" + selector + "'";
        String question = ids.contains(selector.id()) ? "" : NearMiss.question(selector.id(), ids);
        return new BadRequest(Reason.NOT_FOUND, what + "; installed: " + installed, question + "try: gnomon methods list");
    }
}
