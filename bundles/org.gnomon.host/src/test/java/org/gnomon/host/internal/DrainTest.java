package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A method that goes while calls run. */
@Timeout(60)
class DrainTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final InstalledMethods installed = new InstalledMethods();
    private final MethodGateway gateway = new MethodGateway(installed);
    private final InstalledMethod method = installed.add(PlainMethod.of("hello", "1.0.0"));
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private String greeting() {
        return gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0),
                (greeter, parameters, run) -> greeter.greet("you")).value();
    }

    private CompletableFuture<String> startCall() throws InterruptedException {
        CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> gateway.<Greeter, String>call(Greeter.class,
                MethodSelector.parse("hello"), CallOptions.seeded(0).withThreads(2), (greeter, parameters, run) -> {
                    started.countDown();
                    goOn.await();
                    return run.parallel(List.of("you", "you"), (whom, own) -> greeter.greet(whom)).getFirst();
                }).value(), DrainTest::inNewThread);
        started.await();
        return call;
    }

    /** The common pool of a small machine has too few threads for these tests. */
    private static void inNewThread(Runnable task) {
        new Thread(task).start();
    }

    @Test
    void letsTheRunningCallFinishAndSendsNewOnesToTheOther() throws Exception {
        CompletableFuture<String> running = startCall();
        installed.add(PlainMethod.of("hello", "0.9.0"));
        CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> installed.remove(method, LONG), DrainTest::inNewThread);
        awaitOther();
        assertThat(gone).isNotDone();
        goOn.countDown();
        assertThat(running.get(10, TimeUnit.SECONDS)).isEqualTo("hello 1.0.0 greets you");
        gone.get(10, TimeUnit.SECONDS);
    }

    private void awaitOther() {
        while (greeting().startsWith("hello 1.0.0")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void stopsTheRunningCallAfterTheLimit() throws Exception {
        CompletableFuture<String> running = startCall();
        installed.remove(method, Duration.ofMillis(50));
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> running.get(10, TimeUnit.SECONDS))
                .havingCause().isInstanceOf(Cancelled.class).withMessage("hello 1.0.0 is being stopped");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(this::greeting);
    }

    @Test
    void doesNotWaitForTheCallThatStopsItsOwnMethod() {
        String answer = gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0).withThreads(2),
                (greeter, parameters, run) -> {
                    installed.remove(method, LONG);
                    return run.parallel(List.of("you", "me"), (whom, own) -> greeter.greet(whom)).getLast();
                }).value();
        assertThat(answer).isEqualTo("hello 1.0.0 greets me");
    }

    @Test
    void doesNotWaitForACallThatWaitsForTheOneThatStopsIt() {
        installed.add(PlainMethod.of("inner", "1.0.0"));
        String answer = gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0),
                (outer, parameters, run) -> gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse("inner"), CallOptions.seeded(0),
                        (inner, none, innerRun) -> {
                            installed.remove(method, LONG);
                            return inner.greet(outer.greet("you"));
                        }).value()).value();
        assertThat(answer).isEqualTo("inner 1.0.0 greets hello 1.0.0 greets you");
    }

    @Test
    void interruptedKeepsTheInterruptAndStopsTheCalls() throws Exception {
        CompletableFuture<String> running = startCall();
        AtomicBoolean kept = new AtomicBoolean();
        Thread stopping = new Thread(() -> {
            installed.remove(method, LONG);
            kept.set(Thread.currentThread().isInterrupted());
        });
        stopping.start();
        stopping.interrupt();
        stopping.join(10_000);
        assertThat(kept).isTrue();
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> running.get(10, TimeUnit.SECONDS)).withCauseInstanceOf(Cancelled.class);
    }

    @Test
    void failsNoCallThroughManySwaps() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            callers.add(CompletableFuture.supplyAsync(() -> callUntil(over), DrainTest::inNewThread));
        }
        InstalledMethod old = method;
        for (int version = 1; version <= 200; version++) {
            InstalledMethod next = installed.add(PlainMethod.of("hello", "1." + version + ".0"));
            installed.remove(old, LONG);
            old = next;
        }
        over.set(true);
        for (CompletableFuture<Integer> caller : callers) {
            assertThat(caller.get(30, TimeUnit.SECONDS)).isPositive();
        }
    }

    private int callUntil(AtomicBoolean over) {
        int answers = 0;
        while (!over.get() || answers == 0) {
            assertThat(greeting()).matches("hello 1\\.\\d+\\.0 greets you");
            answers++;
        }
        return answers;
    }
}
