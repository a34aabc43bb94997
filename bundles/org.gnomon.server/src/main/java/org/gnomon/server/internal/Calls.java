package org.gnomon.server.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.gnomon.host.CancelToken;

/** The work under way: so much at a time, and none any more after the end. Thread-safe. */
final class Calls {

    private final int most;
    private final Duration patience;
    private final Semaphore places;
    private final Set<CancelToken> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** @param patience how long a call waits for a place before it is turned away */
    Calls(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
        this.places = new Semaphore(most, true);
    }

    /**
     * Does {@code work} when there is a place.
     *
     * @throws HttpRefusal when there is none, or no work is taken any more
     */
    <R> R run(Function<CancelToken, R> work) {
        requireOpen();
        if (!place()) {
            throw new HttpRefusal(429, "busy", most + " requests are being worked on, and that is the most", "ask again in a second", Failures.SOON);
        }
        CancelToken token = new CancelToken();
        running.add(token);
        try {
            requireOpen();
            return work.apply(token);
        } finally {
            running.remove(token);
            places.release();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new HttpRefusal(503, "stopping", "the server is being stopped", "", Map.of("Connection", "close"));
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Takes no work any more, waits {@code grace} for what runs, tells the rest to stop, and waits {@code last} for that. */
    void close(Duration grace, Duration last) {
        closed = true;
        try {
            if (!places.tryAcquire(most, grace.toNanos(), TimeUnit.NANOSECONDS)) {
                running.forEach(CancelToken::cancel);
                places.tryAcquire(most, last.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            running.forEach(CancelToken::cancel);
            Thread.currentThread().interrupt();
        }
    }
}
