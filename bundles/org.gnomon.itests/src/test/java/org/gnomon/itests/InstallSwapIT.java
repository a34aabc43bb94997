package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gnomon.cli.Program;
import org.gnomon.host.Canary;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.Outcome;
import org.gnomon.itests.probe.BrokenProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** Methods that the installer swaps while the gateway serves them. */
@Timeout(120)
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class InstallSwapIT {

    private static final int SWAPS = 20;
    private static final int CALLERS = 3;

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 5000)
    Gateway gateway;

    @InjectService(timeout = 5000)
    Program program;

    @TempDir
    Path folder;

    private OwnStore store;
    private MethodInstaller installer;

    @BeforeEach
    void useAStoreOfItsOwn() throws Exception {
        store = OwnStore.open(context, folder);
        installer = store.installer();
    }

    @AfterEach
    void takeOutWhatIsInstalled() throws Exception {
        store.close();
    }

    private Outcome update(ProbeBundle probe) throws Exception {
        return store.update(probe);
    }

    private List<String> versions() {
        return gateway.methods().stream().filter(m -> m.id().equals("probe")).map(MethodDescriptor::version).map(Object::toString).toList();
    }

    @Test
    void anInstalledMethodAnswersIsUpdatedAndGoes() throws Exception {
        assertThat(update(ProbeBundle.of("probe", "1.0.0")).lines()).first().asString().contains("new: explainer probe");
        assertThat(ProbeCalls.answer(gateway, "probe")).isEqualTo("1.0.0");
        assertThat(update(ProbeBundle.of("probe", "1.1.0"))).isInstanceOf(Outcome.Done.class);
        assertThat(versions()).containsExactly("1.1.0");
        assertThat(installer.remove("probe", ChangeOptions.DEFAULT)).isInstanceOf(Outcome.Done.class);
        assertThat(versions()).isEmpty();
    }

    @Test
    void aMethodThatCannotBeMadeLeavesTheOldOneServing() throws Exception {
        update(ProbeBundle.of("probe", "1.0.0"));
        assertThat(update(ProbeBundle.of("probe", "1.1.0").explaining(BrokenProbe.class)).lines()).first()
                .isEqualTo("org.gnomon.itests.probe 1.1.0: explainer probe cannot be made: java.lang.IllegalStateException: no weights in the bundle");
        assertThat(versions()).containsExactly("1.0.0");
        assertThat(ProbeCalls.answer(gateway, "probe")).isEqualTo("1.0.0");
    }

    @Test
    void aCanaryGetsItsShareUntilItIsPromoted() throws Exception {
        update(ProbeBundle.of("probe", "1.0.0"));
        assertThat(store.update(ProbeBundle.of("probe", "2.0.0"), ChangeOptions.DEFAULT.withCanary(Canary.parse("25%")))).isInstanceOf(Outcome.Done.class);
        List<String> answers = new ArrayList<>();
        for (int call = 0; call < 8; call++) {
            answers.add(ProbeCalls.answer(gateway, "probe"));
        }
        assertThat(answers).containsExactly("1.0.0", "1.0.0", "1.0.0", "2.0.0", "1.0.0", "1.0.0", "1.0.0", "2.0.0");
        assertThat(gateway.health()).filteredOn(h -> h.method().id().equals("probe"))
                .extracting(h -> h.state() + " " + h.canary() + " " + h.ended().answered()).containsExactly("CANARY 25% 2", "SERVING  6");
        assertThat(ProbeCalls.answer(gateway, "probe@2.0.0")).isEqualTo("2.0.0");
        CommandRun command = new CommandRun(program, folder);
        command.run("methods list --kind explainer");
        assertThat(command.out()).containsPattern("probe +2\\.0\\.0 \\(canary: 25%\\)").containsPattern("probe +1\\.0\\.0\\R");
        assertThat(installer.promote("probe", ChangeOptions.DEFAULT)).isInstanceOf(Outcome.Done.class);
        assertThat(versions()).containsExactly("2.0.0");
        assertThat(ProbeCalls.answer(gateway, "probe")).isEqualTo("2.0.0");
    }

    @Test
    void noCallReachesAVersionOnTrial() throws Exception {
        update(ProbeBundle.of("probe", "1.0.0"));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> caller = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                assertThat(ProbeCalls.answer(gateway, "probe")).isEqualTo("1.0.0");
            }
        }, task -> new Thread(task).start());
        for (int i = 1; i <= 5; i++) {
            assertThat(update(ProbeBundle.of("probe", "1." + i + ".0").explaining(BrokenProbe.class))).isInstanceOf(Outcome.NotDone.class);
        }
        done.set(true);
        caller.get(30, TimeUnit.SECONDS);
    }

    /** G1, 20 of its 200 swaps: {@code releng/benchmarks/run --swaps} has them all, with an explainer of the product. */
    @Test
    void noCallFailsDuringManyUpdates() throws Exception {
        update(ProbeBundle.of("probe", "1.0.0"));
        AtomicInteger calls = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        Map<String, Integer> answers = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    answers.merge(ProbeCalls.answer(gateway, "probe"), 1, Integer::sum);
                    calls.incrementAndGet();
                }
            }, task -> new Thread(task).start()));
        }
        for (int i = 1; i <= SWAPS; i++) {
            assertThat(update(ProbeBundle.of("probe", "1." + i + ".0"))).isInstanceOf(Outcome.Done.class);
            awaitAnswer(answers, "1." + i + ".0");
        }
        done.set(true);
        for (CompletableFuture<Void> caller : callers) {
            caller.get(30, TimeUnit.SECONDS);
        }
        assertThat(answers.values().stream().mapToInt(n -> n).sum()).isEqualTo(calls.get());
        assertThat(answers).containsKey("1." + SWAPS + ".0").hasSizeGreaterThan(SWAPS - 1);
    }

    private static void awaitAnswer(Map<String, Integer> answers, String version) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!answers.containsKey(version) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
