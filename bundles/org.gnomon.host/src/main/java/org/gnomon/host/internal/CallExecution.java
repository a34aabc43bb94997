package org.gnomon.host.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.gnomon.api.Parameters;
import org.gnomon.host.Call;

/** Runs one call on the threads of its method and waits for it, but no longer than its stop signal allows. */
final class CallExecution<S, R> {

    /** With what it takes to get there, a call has ended two seconds after its limit. */
    static final Duration GRACE = Duration.ofMillis(1500);
    private static final long LOOK_AT_TOKEN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Lease lease;
    private final Class<S> kind;
    private final Call<? super S, ? extends R> call;
    private final List<Allowance> allowances;
    private volatile R result;
    private volatile Throwable failure;

    /** @param allowances what it may take beside time */
    CallExecution(Lease lease, Class<S> kind, Call<? super S, ? extends R> call, List<Allowance> allowances) {
        this.lease = lease;
        this.kind = kind;
        this.call = call;
        this.allowances = allowances;
    }

    R run(Parameters parameters, MethodRun run) {
        lease.stop().check();
        try {
            lease.execute(() -> work(parameters, run));
            await();
        } catch (RejectedExecutionException e) {
            lease.stop().request(lease.method().name() + " is being stopped");
            throw lease.stop().cancelled("");
        } catch (InterruptedException e) {
            lease.stop().request("stopped: its caller was interrupted");
            interruptAfter(this::giveUp);
        }
        return outcome();
    }

    /** Catches everything: the calling thread throws it again. */
    private void work(Parameters parameters, MethodRun run) {
        try {
            S method = lease.method().get(kind);
            try {
                result = call.apply(method, parameters, run);
            } finally {
                lease.method().unget();
            }
        } catch (Throwable e) {
            failure = translated(e);
        }
    }

    private Throwable translated(Throwable thrown) {
        try {
            return Boundary.failure(lease.method().name(), thrown);
        } catch (Error e) {
            return e;
        }
    }

    private void await() throws InterruptedException {
        boolean idle = false;
        while (!idle && !lease.stop().raised()) {
            idle = lease.awaitIdle(Math.min(LOOK_AT_TOKEN_NANOS, lease.stop().remainingNanos()));
            if (!idle) {
                allowances.stream().flatMap(allowance -> allowance.exceeded().stream()).findFirst().ifPresent(lease.stop()::exceed);
            }
        }
        if (!idle) {
            giveUp();
        }
    }

    /** Interrupts the call, waits, and leaves alone what does not stop: its thread is lost until the method returns by itself. */
    private void giveUp() {
        try {
            boolean idle = lease.interruptUntilIdle(GRACE);
            throw lease.stop().cancelled(idle ? "" : leftBehind());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw lease.stop().cancelled(leftBehind());
        }
    }

    private String leftBehind() {
        return "; left behind, as it does not stop: " + lease.method().name() + ", thread " + String.join(", ", lease.busy());
    }

    private static void interruptAfter(Runnable work) {
        try {
            work.run();
        } finally {
            Thread.currentThread().interrupt();
        }
    }

    private R outcome() {
        lease.stop().check();
        switch (failure) {
            case null -> { }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
        return result;
    }
}
