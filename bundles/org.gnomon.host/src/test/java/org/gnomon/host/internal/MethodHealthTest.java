package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.Call;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CancelToken;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodHealth.Ended;
import org.gnomon.host.MethodHealth.State;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.ProgressListener;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What operators are told of every version of a method. */
@Timeout(60)
class MethodHealthTest {

    private final InstalledMethods installed = new InstalledMethods();
    private final MethodGateway gateway = new MethodGateway(installed);
    private final InstalledMethod method = installed.add(PlainMethod.of("hello", "1.0.0"));
    private final CancelToken cancel = new CancelToken();

    private <R> R call(CallOptions options, Call<Greeter, R> work) {
        return gateway.<Greeter, R>call(Greeter.class, MethodSelector.parse("hello"), options, work).value();
    }

    private Throwable failureOf(CallOptions options, Call<Greeter, String> work) {
        return catchThrowable(() -> call(options, work));
    }

    private MethodHealth health() {
        assertThat(gateway.health()).hasSize(1);
        return gateway.health().getFirst();
    }

    @Test
    void countsCallsByHowTheyEnd() {
        CallOptions plain = CallOptions.seeded(0);
        call(plain, (greeter, parameters, run) -> greeter.greet("you"));
        failureOf(plain, (greeter, parameters, run) -> String.valueOf(1 / run.seed()));
        failureOf(plain, (greeter, parameters, run) -> {
            throw new BadRequest(Reason.USAGE, "no", "");
        });
        failureOf(plain, (greeter, parameters, run) -> {
            throw new RefusedInput("file", "", "no");
        });
        failureOf(plain.withTimeLimit(Duration.ZERO), (greeter, parameters, run) -> "");
        CallOptions cancelled = new CallOptions(plain.parameters(), 0, 1, plain.timeLimit(), ProgressListener.SILENT, cancel);
        failureOf(cancelled, (greeter, parameters, run) -> {
            cancel.cancel();
            return "";
        });
        assertThat(health().ended()).isEqualTo(new Ended(1, 1, 1, 1, 2, 0));
        assertThat(health().ended().total()).isEqualTo(6);
        assertThat(health().times()).hasValueSatisfying(times -> assertThat(times.answers()).isEqualTo(1));
    }

    @Test
    void hasNoTimesBeforeTheFirstAnswer() {
        assertThat(health().times()).isEmpty();
        assertThat(health().state()).isEqualTo(State.SERVING);
        assertThat(health().method()).isEqualTo(gateway.methods().getFirst());
    }

    @Test
    void keepsTheLastThousandAnswers() {
        for (int i = 0; i < 1010; i++) {
            method.statistics().count(() -> "");
        }
        assertThat(health().ended().answered()).isEqualTo(1010);
        assertThat(health().times()).hasValueSatisfying(times -> {
            assertThat(times.answers()).isEqualTo(1000);
            assertThat(times.p99()).isGreaterThanOrEqualTo(times.median());
        });
    }

    @Test
    void showsACallAtWork() {
        MethodHealth during = call(CallOptions.seeded(0), (greeter, parameters, run) -> health());
        assertThat(during.running()).isEqualTo(1);
        assertThat(during.ended().total()).isZero();
        assertThat(health().running()).isZero();
    }

    @Test
    void listsAMethodThatGoesUntilItsCallsHaveEnded() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<String> running = CompletableFuture.supplyAsync(() -> call(CallOptions.seeded(0), (greeter, parameters, run) -> {
            started.countDown();
            goOn.await();
            return "";
        }), work -> new Thread(work).start());
        await(started);
        CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> installed.remove(method, Duration.ofMinutes(1)), work -> new Thread(work).start());
        while (health().state() == State.SERVING) {
            Thread.onSpinWait();
        }
        assertThat(health()).matches(h -> h.state() == State.DRAINING && h.running() == 1);
        goOn.countDown();
        running.join();
        gone.join();
        assertThat(gateway.health()).isEmpty();
    }

    @Test
    void listsAMethodThatIsGoneUntilItsThreadsAreBack() {
        CountDownLatch goOn = new CountDownLatch(1);
        failureOf(new CallOptions(CallOptions.seeded(0).parameters(), 0, 1, CallOptions.seeded(0).timeLimit(), ProgressListener.SILENT, cancel),
                (greeter, parameters, run) -> {
                    cancel.cancel();
                    awaitStubbornly(goOn);
                    return "";
                });
        assertThat(health()).matches(h -> h.leftBehind() == 1 && h.running() == 0);
        installed.remove(method, Duration.ZERO);
        assertThat(health()).matches(h -> h.leftBehind() == 1 && h.state() == State.DRAINING);
        goOn.countDown();
        while (!gateway.health().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void forgetsAMethodThatGoesWithoutCalls() {
        installed.remove(method, Duration.ZERO);
        assertThat(gateway.health()).isEqualTo(List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitStubbornly(CountDownLatch latch) {
        boolean done = false;
        while (!done) {
            try {
                latch.await();
                done = true;
            } catch (InterruptedException e) {
                done = false;
            }
        }
    }
}
