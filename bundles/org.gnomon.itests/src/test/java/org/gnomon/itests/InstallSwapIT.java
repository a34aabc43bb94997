package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gnomon.host.Canary;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.Outcome;
import org.gnomon.install.Source;
import org.gnomon.install.Status.Phase;
import org.gnomon.itests.probe.BrokenProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;
import org.osgi.util.tracker.ServiceTracker;

/** Methods that the installer swaps while the gateway serves them. */
@Timeout(120)
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class InstallSwapIT {

    private static final String STORE = "gnomon.methods";
    private static final int SWAPS = 20;
    private static final int CALLERS = 3;

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 5000)
    Gateway gateway;

    @TempDir
    Path folder;

    private final Bundle bundle = FrameworkUtil.getBundle(MethodInstaller.class);
    private MethodInstaller installer;

    @BeforeEach
    void useAStoreOfItsOwn() throws Exception {
        System.setProperty(STORE, folder.resolve("methods").toString());
        restart();
        ServiceTracker<MethodInstaller, MethodInstaller> tracker = new ServiceTracker<>(context, MethodInstaller.class, null);
        tracker.open();
        installer = tracker.waitForService(5000);
        tracker.close();
        assertThat(installer.awaitStart().phase()).isEqualTo(Phase.READY);
    }

    @AfterEach
    void takeOutWhatIsInstalled() throws Exception {
        for (String name : installer.status().serving().bundles().stream().map(b -> b.symbolicName()).toList()) {
            installer.remove(name, ChangeOptions.DEFAULT);
        }
        System.clearProperty(STORE);
        restart();
    }

    private void restart() throws BundleException {
        bundle.stop();
        bundle.start(Bundle.START_ACTIVATION_POLICY);
    }

    private Outcome update(ProbeBundle probe) throws Exception {
        byte[] jar = probe.jar();
        installer.pinDigest(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar)), "by the test", ChangeOptions.DEFAULT);
        return installer.update(new Source.BundleFile(Files.write(folder.resolve("probe.jar"), jar)), ChangeOptions.DEFAULT);
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
