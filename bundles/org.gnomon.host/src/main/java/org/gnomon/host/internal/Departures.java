package org.gnomon.host.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodHealth.State;

/** The methods that go, until nothing of them is at work. Keeps hold of no method that is drained. Thread-safe. */
final class Departures {

    private final List<Departure> departures = new ArrayList<>();

    /** One version that gets no calls any more. */
    record Departure(CallStatistics statistics, Supplier<MethodDescriptor> method, boolean drained) {

        MethodHealth health() {
            return statistics.health(method.get(), State.DRAINING, "");
        }
    }

    synchronized void add(InstalledMethod method) {
        departures.add(new Departure(method.statistics(), () -> method.source().descriptor(), false));
    }

    void drained(InstalledMethod method) {
        CallStatistics statistics = method.statistics();
        MethodDescriptor descriptor = method.source().descriptor();
        synchronized (this) {
            departures.replaceAll(d -> d.statistics() == statistics ? new Departure(statistics, () -> descriptor, true) : d);
            prune();
        }
    }

    private void prune() {
        departures.removeIf(d -> d.drained() && d.statistics().idle());
    }

    /** Those that still have calls or threads. */
    synchronized List<Departure> busy() {
        prune();
        return departures.stream().filter(d -> !d.statistics().idle()).toList();
    }
}
