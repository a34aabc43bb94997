package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Cancelled.Cause;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Run;
import org.gnomon.host.Call;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CancelToken;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.ProgressListener;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** G7: calls over their time limit, cancelled, or by a caller who is interrupted. */
@Timeout(60)
class StoppedCallTest {

    private static final Duration FOREVER = Duration.ofHours(1);

    private final InstalledMethods installed = new InstalledMethods();
    private final MethodGateway gateway = new MethodGateway(installed);
    private final PlainMethod hello = PlainMethod.of("hello", "1.0.0");
    private final InstalledMethod method = installed.add(hello);
    private final CancelToken cancel = new CancelToken();

    private <R> R call(Duration limit, Call<Greeter, R> work) {
        CallOptions options = new CallOptions(Map.of(), 0, 1, Optional.of(limit), ProgressListener.SILENT, cancel);
        return gateway.<Greeter, R>call(Greeter.class, MethodSelector.parse("hello"), options, work).value();
    }

    private String greeting(String whom) {
        return call(FOREVER, (greeter, parameters, run) -> greeter.greet(whom));
    }

    private static <T> T stepping(Run run) {
        while (true) {
            run.step();
        }
    }

    @Test
    void overItsTimeLimitSaysSo() {
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(Duration.ofMillis(50), (greeter, parameters, run) -> stepping(run)))
                .withMessage("over the time limit of 0.05 s").matches(e -> e.reason() == Cause.TIME_LIMIT);
        assertThat(greeting("again")).isEqualTo("hello 1.0.0 greets again");
    }

    @Test
    void waitingWithoutEndIsInterrupted() {
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(Duration.ofMillis(50), (greeter, parameters, run) -> {
            new CountDownLatch(1).await();
            return "";
        })).withMessage("over the time limit of 0.05 s");
    }

    @Test
    void cancelledFromAnotherThreadSaysSo() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<Cancelled> outcome = CompletableFuture.supplyAsync(() -> catchThrowableOfType(Cancelled.class, () -> call(FOREVER,
                (greeter, parameters, run) -> {
                    started.countDown();
                    return stepping(run);
                })), task -> new Thread(task).start());
        started.await();
        cancel.cancel();
        assertThat(outcome.get(10, TimeUnit.SECONDS)).hasMessage("stopped on request").matches(e -> e.reason() == Cause.REQUEST);
    }

    @Test
    void cancelledBeforeItStartsNeverReachesTheMethod() {
        cancel.cancel();
        AtomicBoolean reached = new AtomicBoolean();
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(FOREVER, (greeter, parameters, run) -> reached.getAndSet(true)));
        assertThat(reached).isFalse();
    }

    @Test
    void aFailureOnTheWayOutIsStillCancelled() {
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(FOREVER, (greeter, parameters, run) -> {
            cancel.cancel();
            throw new IllegalStateException("pulled from under me");
        }));
    }

    @Test
    void ignoringTheStopIsLeftBehindAfterTheGraceWithItsThreadNamed() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(FOREVER, (greeter, parameters, run) -> {
            cancel.cancel();
            awaitStubbornly(end);
            ended.countDown();
            return "";
        })).withMessage("stopped on request; left behind, as it does not stop: hello 1.0.0, thread hello 1.0.0 #1");
        String others = gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0),
                (greeter, parameters, run) -> greeter.greet("others")).value();
        assertThat(others).isEqualTo("hello 1.0.0 greets others");
        end.countDown();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void ofAnInterruptedCallerStopsTheMethodAndKeepsTheInterrupt() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        AtomicReference<Throwable> seen = new AtomicReference<>();
        AtomicBoolean kept = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            seen.set(catchThrowableOfType(Cancelled.class, () -> call(FOREVER, (greeter, parameters, run) -> {
                started.countDown();
                return stepping(run);
            })));
            kept.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        started.await();
        caller.interrupt();
        caller.join(10_000);
        assertThat(seen.get()).hasMessage("stopped: its caller was interrupted");
        assertThat(kept).isTrue();
    }

    @Test
    void leavesNoInterruptForTheNextCallOnItsThread() {
        for (int i = 0; i < 50; i++) {
            assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(Duration.ofMillis(1), (greeter, parameters, run) -> stepping(run)));
            boolean interrupted = call(FOREVER, (greeter, parameters, run) -> Thread.currentThread().isInterrupted());
            assertThat(interrupted).isFalse();
        }
    }

    @Test
    void givesTheMethodAndItsScratchFolderBack() {
        AtomicReference<Path> scratch = new AtomicReference<>();
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> call(FOREVER, (greeter, parameters, run) -> {
            scratch.set(run.scratch());
            Files.writeString(run.scratch().resolve("part.bin"), "x");
            cancel.cancel();
            return stepping(run);
        }));
        assertThat(scratch.get()).doesNotExist();
        installed.remove(method, Duration.ZERO);
        assertThat(hello.uses()).hasValue(0);
    }

    @Test
    void makesNoScratchFolderAfterItsEnd() {
        Run ended = call(FOREVER, (greeter, parameters, run) -> run);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(ended::scratch).withMessageContaining("the call has ended");
    }

    @Test
    void aMethodOfAnotherContractFailsInsteadOfItsCaller() {
        installed.add(PlainMethod.of("alien", "1.0.0").being("a text"));
        assertThatExceptionOfType(MethodFailed.class)
                .isThrownBy(() -> gateway.call(Greeter.class, MethodSelector.parse("alien"), CallOptions.seeded(0), (greeter, parameters, run) -> ""))
                .withMessage("alien 1.0.0: it was built against another " + Greeter.class.getName() + " than this host has");
    }

    private static void awaitStubbornly(CountDownLatch latch) {
        boolean open = false;
        while (!open) {
            try {
                latch.await();
                open = true;
            } catch (InterruptedException e) {
                // This is what the test is about.
                open = false;
            }
        }
    }
}
