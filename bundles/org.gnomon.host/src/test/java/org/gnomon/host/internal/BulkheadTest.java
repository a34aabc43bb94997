package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Cancelled.Cause;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method whose places are taken. */
@Timeout(60)
class BulkheadTest {

    private static final HostLimits TWO_PLACES = new HostLimits(2, 3, Duration.ofMillis(50), 1 << 20);
    private static final HostLimits PATIENT = new HostLimits(2, 3, Duration.ofMinutes(1), 1 << 20);

    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        goOn.countDown();
    }

    private static MethodGateway gateway(HostLimits limits) {
        InstalledMethods installed = new InstalledMethods(limits);
        installed.add(PlainMethod.of("hello", "1.0.0"));
        installed.add(PlainMethod.of("other", "1.0.0"));
        return new MethodGateway(installed);
    }

    private static String greeting(MethodGateway gateway, String id, CallOptions options) {
        return gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse(id), options, (greeter, parameters, run) -> greeter.greet("you")).value();
    }

    private static MethodHealth health(MethodGateway gateway) {
        return gateway.health().getFirst();
    }

    private List<CompletableFuture<String>> takeBothPlaces(MethodGateway gateway) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        List<CompletableFuture<String>> calls = IntStream.range(0, 2).mapToObj(i -> CompletableFuture.supplyAsync(() -> gateway.<Greeter, String>call(
                Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0), (greeter, parameters, run) -> {
                    begun.countDown();
                    goOn.await();
                    return greeter.greet("you");
                }).value(), work -> new Thread(work).start())).toList();
        begun.await();
        return calls;
    }

    @Test
    void turnsAwayWhoFindsNoPlaceInTimeAndOthersAreAnswered() throws Exception {
        MethodGateway gateway = gateway(TWO_PLACES);
        takeBothPlaces(gateway);
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> greeting(gateway, "hello", CallOptions.seeded(0)))
                .withMessage("turned away after waiting 0 s for a place: all 2 places of hello 1.0.0 are taken");
        assertThat(greeting(gateway, "other", CallOptions.seeded(0))).isEqualTo("other 1.0.0 greets you");
        assertThat(health(gateway)).matches(h -> h.ended().turnedAway() == 1 && h.ended().total() == 1 && h.waiting() == 0 && h.running() == 2);
    }

    @Test
    void whoWaitsGetsThePlaceThatIsGivenBack() throws Exception {
        MethodGateway gateway = gateway(PATIENT);
        List<CompletableFuture<String>> calls = takeBothPlaces(gateway);
        CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> greeting(gateway, "hello", CallOptions.seeded(0)),
                work -> new Thread(work).start());
        while (health(gateway).waiting() == 0) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        assertThat(waiting.get()).isEqualTo("hello 1.0.0 greets you");
        for (CompletableFuture<String> call : calls) {
            assertThat(call.get()).isEqualTo("hello 1.0.0 greets you");
        }
        assertThat(health(gateway).ended().answered()).isEqualTo(3);
    }

    @Test
    void theTimeLimitHoldsWhileACallWaits() throws Exception {
        MethodGateway gateway = gateway(PATIENT);
        takeBothPlaces(gateway);
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> greeting(gateway, "hello", CallOptions.seeded(0).withTimeLimit(Duration.ofMillis(30))))
                .withMessage("over the time limit of 0.03 s; it did not begin, as all 2 places of hello 1.0.0 are taken")
                .matches(e -> e.reason() == Cause.TIME_LIMIT);
    }

    @Test
    void aCallThatWasLeftBehindKeepsItsPlaceUntilItsThreadIsBack() {
        MethodGateway gateway = gateway(TWO_PLACES);
        for (int i = 0; i < 2; i++) {
            Throwable outcome = catchThrowable(() -> gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse("hello"),
                    CallOptions.seeded(0).withTimeLimit(Duration.ofMillis(10)), (greeter, parameters, run) -> awaitStubbornly()));
            assertThat(outcome).isInstanceOf(Cancelled.class);
        }
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> greeting(gateway, "hello", CallOptions.seeded(0)))
                .withMessageEndingWith("all 2 places of hello 1.0.0 are taken, and threads of it that do not stop: 2");
        goOn.countDown();
        while (health(gateway).leftBehind() > 0) {
            Thread.onSpinWait();
        }
        assertThat(greeting(gateway, "hello", CallOptions.seeded(0))).isEqualTo("hello 1.0.0 greets you");
    }

    private String awaitStubbornly() {
        boolean done = false;
        while (!done) {
            try {
                goOn.await();
                done = true;
            } catch (InterruptedException e) {
                done = false;
            }
        }
        return "";
    }

    @Test
    void aCallFromACallOfTheSameMethodNeedsNoSecondPlace() {
        MethodGateway gateway = gateway(new HostLimits(1, 0, Duration.ZERO, 1));
        String inner = gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0),
                (greeter, parameters, run) -> greeting(gateway, "hello", CallOptions.seeded(0))).value();
        assertThat(inner).isEqualTo("hello 1.0.0 greets you");
        assertThat(greeting(gateway, "hello", CallOptions.seeded(0))).isEqualTo(inner);
    }

    @Test
    void aMethodThatThrowsGivesItsPlaceBack() {
        MethodGateway gateway = gateway(TWO_PLACES);
        for (int i = 0; i < 5; i++) {
            catchThrowable(() -> gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0),
                    (greeter, parameters, run) -> {
                        throw new IllegalStateException("broken");
                    }));
            catchThrowable(() -> greeting(gateway, "hello", CallOptions.seeded(0).withParameters(Map.of("none", "1"))));
        }
        assertThat(greeting(gateway, "hello", CallOptions.seeded(0))).isEqualTo("hello 1.0.0 greets you");
    }

    @Test
    void allCallsTogetherHaveOnlySoManyThreadsAndTheSameResult() {
        MethodGateway gateway = gateway(TWO_PLACES);
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        List<Integer> items = IntStream.range(0, 200).boxed().toList();
        List<Integer> doubled = gateway.<Greeter, List<Integer>>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0).withThreads(50),
                (greeter, parameters, run) -> run.parallel(items, (item, own) -> {
                    seen.add(Thread.currentThread());
                    return 2 * item;
                })).value();
        assertThat(doubled).isEqualTo(items.stream().map(i -> 2 * i).toList());
        assertThat(seen).hasSizeLessThanOrEqualTo(1 + TWO_PLACES.helpers());
    }

    @Test
    void limitsAreReadFromTheFramework() {
        Map<String, String> set = Map.of("gnomon.method.calls", "8", "gnomon.method.threads", " 20 ", "gnomon.method.wait.seconds", "0",
                "gnomon.scratch.mebibytes", "2");
        assertThat(HostLimits.of(set::get)).isEqualTo(new HostLimits(8, 12, Duration.ZERO, 2 << 20));
        assertThat(HostLimits.DEFAULT).isEqualTo(new HostLimits(64, 192, Duration.ofSeconds(30), 4096L << 20));
        assertThat(HostLimits.of(Map.of("gnomon.method.calls", "300")::get)).isEqualTo(new HostLimits(300, 0, Duration.ofSeconds(30), 4096L << 20));
    }

    @ParameterizedTest
    @CsvSource({"gnomon.method.calls, 0, 1", "gnomon.method.calls, many, 1", "gnomon.method.threads, 63, 64", "gnomon.method.wait.seconds, -1, 0",
        "gnomon.scratch.mebibytes, 1.5, 0"})
    void refusesALimitThatIsNone(String name, String value, int least) {
        assertThatIllegalArgumentException().isThrownBy(() -> HostLimits.of(Map.of(name, value)::get))
                .withMessage("framework property " + name + " is '" + value + "'; allowed: whole numbers from " + least + " to 999999999");
    }
}
