package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gnomon.api.BadRequest;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** Versions of one method side by side, and one taking over from the other while calls run. */
@Timeout(120)
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class HotSwapIT {

    private static final int SWAPS = 20;
    private static final int CALLS = 1000;
    private static final int CALLERS = 3;

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 5000)
    Gateway gateway;

    private final List<Bundle> started = new ArrayList<>();

    @AfterEach
    void uninstallTheRest() throws Exception {
        for (Bundle bundle : started) {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
        }
    }

    private Bundle start(String version) throws Exception {
        Bundle bundle = ProbeBundle.of("probe", version).start(context);
        started.add(bundle);
        return bundle;
    }

    @Test
    void twoVersionsAnswerSideBySide() throws Exception {
        start("1.1.0");
        start("1.0.0");
        assertThat(gateway.methods()).filteredOn(m -> m.id().equals("probe")).extracting(MethodDescriptor::version).extracting(Object::toString)
                .containsExactly("1.1.0", "1.0.0");
        assertThat(ProbeCalls.answer(gateway, "probe")).isEqualTo("1.1.0");
        assertThat(ProbeCalls.answer(gateway, "probe@1.0.0")).isEqualTo("1.0.0");
        assertThat(ProbeCalls.answer(gateway, "probe@[1.0,1.1)")).isEqualTo("1.0.0");
        assertThat(ProbeCalls.answer(gateway, "probe@(1.0.0,2.0)")).isEqualTo("1.1.0");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> ProbeCalls.answer(gateway, "probe@2.0.0"))
                .withMessageEndingWith("installed: " + installedExplainers());
    }

    private String installedExplainers() {
        return String.join(", ", gateway.methods().stream().filter(m -> m.kind().equals("explainer")).map(m -> m.id() + " " + m.version()).toList());
    }

    @Test
    void stoppingOneWaitsForItsRunningCallWhileNewOnesGoToTheOther() throws Exception {
        Bundle newest = start("1.1.0");
        start("1.0.0");
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<String> running = inThread(() -> gateway.<Explainer, String>call(Explainer.class, MethodSelector.parse("probe"),
                CallOptions.seeded(0), (explainer, parameters, run) -> {
                    entered.countDown();
                    goOn.await();
                    return ProbeCalls.version(explainer, parameters, run);
                }).value());
        entered.await();
        CompletableFuture<Integer> stopped = inThread(() -> {
            newest.stop();
            return newest.getState();
        });
        while (ProbeCalls.answer(gateway, "probe").equals("1.1.0")) {
            Thread.onSpinWait();
        }
        assertThat(stopped).isNotDone();
        goOn.countDown();
        assertThat(running.get(10, TimeUnit.SECONDS)).isEqualTo("1.1.0");
        assertThat(stopped.get(10, TimeUnit.SECONDS)).isEqualTo(Bundle.RESOLVED);
        assertThat(ProbeCalls.answer(gateway, "probe")).isEqualTo("1.0.0");
    }

    /** G1 without an installer: 20 of its 200 swaps. */
    @Test
    void noCallFailsDuringManySwapsAndTheOldCodeIsForgotten() throws Exception {
        OldClasses old = new OldClasses();
        Bundle current = start("1.0.0");
        AtomicInteger calls = new AtomicInteger();
        AtomicBoolean swapped = new AtomicBoolean();
        Map<String, Integer> answers = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(inThread(() -> {
                while (calls.incrementAndGet() <= CALLS || !swapped.get()) {
                    answers.merge(ProbeCalls.answer(gateway, "probe"), 1, Integer::sum);
                }
                return null;
            }));
        }
        for (int i = 1; i <= SWAPS; i++) {
            Bundle next = start("1." + i + ".0");
            old.watch(current);
            awaitAnswer(answers, "1." + i + ".0");
            current.stop();
            current.uninstall();
            current = next;
        }
        swapped.set(true);
        for (CompletableFuture<Void> caller : callers) {
            caller.get(30, TimeUnit.SECONDS);
        }
        assertThat(answers.values().stream().mapToInt(n -> n).sum()).isGreaterThanOrEqualTo(CALLS);
        assertThat(answers).containsKey("1." + SWAPS + ".0").hasSizeGreaterThan(SWAPS - 1);
        started.clear();
        started.add(current);
        current = null;
        assertThat(old.stillHeld()).as("class loaders still held").isEmpty();
    }

    private static void awaitAnswer(Map<String, Integer> answers, String version) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!answers.containsKey(version) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static <T> CompletableFuture<T> inThread(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        new Thread(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }).start();
        return result;
    }
}
