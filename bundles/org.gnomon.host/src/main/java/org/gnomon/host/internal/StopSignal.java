package org.gnomon.host.internal;

import java.time.Duration;
import java.util.Optional;
import org.gnomon.api.Cancelled;
import org.gnomon.host.CancelToken;

/** Whether one call has to stop, and why: its token, its time limit, or the host. Thread-safe. */
final class StopSignal {

    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final CancelToken token;
    private final Optional<Duration> limit;
    private final long limitNanos;
    private final long start = System.nanoTime();
    private volatile Optional<Stop> requested = Optional.empty();

    private record Stop(Cancelled.Cause cause, String why) {}

    StopSignal(CancelToken token, Optional<Duration> limit) {
        this.token = token;
        this.limit = limit;
        this.limitNanos = limit.filter(l -> l.compareTo(LONGEST) < 0).map(Duration::toNanos).orElse(Long.MAX_VALUE);
    }

    /** Asks the call to stop on behalf of the host. */
    void request(String why) {
        requested = Optional.of(new Stop(Cancelled.Cause.REQUEST, why));
    }

    /** Tells the call to stop as it takes too much. */
    void exceed(String limit) {
        requested = Optional.of(new Stop(Cancelled.Cause.MEMORY_LIMIT, limit));
    }

    boolean raised() {
        return token.isCancelled() || requested.isPresent() || remainingNanos() <= 0;
    }

    /** Time left, not positive when it is over. */
    long remainingNanos() {
        return limitNanos - (System.nanoTime() - start);
    }

    void check() {
        if (raised()) {
            throw cancelled("");
        }
    }

    /** The failure for the caller; {@code remark} is added to its message. */
    Cancelled cancelled(String remark) {
        if (token.isCancelled()) {
            return new Cancelled(Cancelled.Cause.REQUEST, "stopped on request" + remark);
        }
        if (requested.isPresent()) {
            return new Cancelled(requested.get().cause(), requested.get().why() + remark);
        }
        if (limit.isPresent() && remainingNanos() <= 0) {
            return new Cancelled(Cancelled.Cause.TIME_LIMIT, "over the time limit of " + limit.get().toMillis() / 1000.0 + " s" + remark);
        }
        return new Cancelled(Cancelled.Cause.REQUEST, "interrupted" + remark);
    }
}
