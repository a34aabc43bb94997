package org.gnomon.host.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.gnomon.host.ProgressListener;

/** Steps done in each phase of one call, summed over its threads. Thread-safe. */
final class Progress {

    private final ProgressListener listener;
    private final Map<String, Phase> phases = new ConcurrentHashMap<>();

    Progress(ProgressListener listener) {
        this.listener = listener;
    }

    /** Opens a phase; opened again, also by another thread, it grows by {@code total}. */
    Phase open(String name, long total) {
        if (total < 0) {
            throw new IllegalArgumentException("phase '" + name + "' has " + total + " steps; allowed: 0 (unknown) or more");
        }
        Phase phase = phases.computeIfAbsent(name, Phase::new);
        phase.total.addAndGet(total);
        listener.progress(name, phase.done.get(), phase.total.get());
        return phase;
    }

    /** Where steps count. */
    final class Phase {

        private final String name;
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong total = new AtomicLong();

        private Phase(String name) {
            this.name = name;
        }

        void step() {
            listener.progress(name, done.incrementAndGet(), total.get());
        }
    }
}
