package org.gnomon.host.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Works off items {@code 0..count-1} on the calling thread and on helpers, as many as the call has to spare. Items are handed out in order, and none after a
 * failure; so the failure with the lowest index is always seen, whatever the number of threads.
 */
final class ParallelItems<R> {

    private final CallScope call;
    private final IntFunction<? extends R> work;
    private final Object[] results;
    private final Throwable[] failures;
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean failed;

    ParallelItems(CallScope call, int count, IntFunction<? extends R> work) {
        this.call = call;
        this.work = work;
        this.results = new Object[count];
        this.failures = new Throwable[count];
    }

    List<R> results() {
        List<CountDownLatch> helpers = startHelpers();
        workOff();
        helpers.forEach(this::await);
        for (Throwable failure : failures) {
            rethrow(failure);
        }
        return collected();
    }

    private List<CountDownLatch> startHelpers() {
        List<CountDownLatch> helpers = new ArrayList<>();
        while (helpers.size() < results.length - 1 && mayHaveHelper()) {
            CountDownLatch done = new CountDownLatch(1);
            if (!startHelper(done)) {
                break;
            }
            helpers.add(done);
        }
        return helpers;
    }

    private boolean mayHaveHelper() {
        boolean allowed = call.helpers().tryAcquire();
        if (allowed && !call.lease().method().bulkhead().helperEnters()) {
            call.helpers().release();
            return false;
        }
        return allowed;
    }

    private void helperLeaves() {
        call.lease().method().bulkhead().helperLeaves();
        call.helpers().release();
    }

    /** A method that is being stopped gets no more threads; the others do the work. */
    private boolean startHelper(CountDownLatch done) {
        boolean started = false;
        try {
            call.lease().execute(() -> help(done));
            started = true;
        } catch (RejectedExecutionException e) {
            started = false;
        } finally {
            if (!started) {
                helperLeaves();
            }
        }
        return started;
    }

    private void help(CountDownLatch done) {
        try {
            workOff();
        } finally {
            helperLeaves();
            done.countDown();
        }
    }

    private void workOff() {
        while (!failed) {
            int index = next.getAndIncrement();
            if (index >= results.length) {
                return;
            }
            workOn(index);
        }
    }

    /** Catches everything: the calling thread throws it again. */
    private void workOn(int index) {
        try {
            results[index] = work.apply(index);
        } catch (Throwable e) {
            failures[index] = e;
            failed = true;
        }
    }

    /** Only an interrupt by the host ends the waiting; one that the method left behind is kept, as it is with a single thread. */
    private void await(CountDownLatch helper) {
        boolean interrupted = false;
        boolean done = false;
        try {
            while (!done) {
                try {
                    helper.await();
                    done = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                    call.lease().stop().check();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void rethrow(Throwable failure) {
        switch (failure) {
            case null -> { }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException("an item threw a checked exception it does not declare", failure);
        }
    }

    @SuppressWarnings("unchecked")
    private List<R> collected() {
        List<R> list = new ArrayList<>(results.length);
        for (Object result : results) {
            list.add((R) result);
        }
        return Collections.unmodifiableList(list);
    }
}
