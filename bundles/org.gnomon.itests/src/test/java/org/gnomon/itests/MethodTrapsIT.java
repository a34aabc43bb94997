package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.gnomon.itests.probe.BrokenProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** What authors of methods get wrong: nobody but their own callers may notice. */
@Timeout(120)
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class MethodTrapsIT {

    private static final String METATYPE = """
            <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
              <OCD id="probe.class" name="Probe">
                <AD id="samples" name="Samples" description="How many" type="Integer" default="50" min="1" max="100"/>
              </OCD>
              <Designate pid="%s"><Object ocdref="%s"/></Designate>
            </metatype:MetaData>""";

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 5000)
    Gateway gateway;

    @InjectService(timeout = 5000)
    ConfigurationAdmin configurations;

    private final List<Bundle> started = new ArrayList<>();

    @AfterEach
    void uninstall() throws Exception {
        for (Bundle bundle : started) {
            bundle.uninstall();
        }
    }

    private Bundle start(ProbeBundle probe) throws Exception {
        Bundle bundle = probe.start(context);
        started.add(bundle);
        return bundle;
    }

    private CallResult<String> call(Map<String, String> parameters) {
        return gateway.call(Explainer.class, MethodSelector.parse("probe"), CallOptions.seeded(0).withParameters(parameters), ProbeCalls::version);
    }

    private MethodDescriptor described() {
        return gateway.find(Explainer.class, MethodSelector.parse("probe"));
    }

    @Test
    void aMethodWithoutMetatypeHasNoParameters() throws Exception {
        start(ProbeBundle.of("probe", "1.0.0"));
        assertThat(described().parameters()).isEmpty();
        assertThat(call(Map.of()).value()).isEqualTo("1.0.0");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> call(Map.of("samples", "3")))
                .withMessage("probe 1.0.0 has no parameter 'samples'; it has none");
    }

    @Test
    void aMethodWhoseMetatypeNamesNoClassIsListedAndFailsAlone() throws Exception {
        start(ProbeBundle.of("probe", "1.0.0").describedBy(METATYPE.formatted(ProbeBundle.PID, "no.such.class")));
        assertThat(gateway.methods()).extracting(MethodDescriptor::id).contains("probe", "eig-search");
        assertThat(described().parameters()).isEmpty();
    }

    @Test
    void aMethodWhoseMetatypeIsNoXmlIsListedAndFailsAlone() throws Exception {
        start(ProbeBundle.of("probe", "1.0.0").describedBy("<metatype:MetaData"));
        assertThat(gateway.methods()).extracting(MethodDescriptor::id).contains("probe", "eig-search");
    }

    @Test
    void theOperatorsConfigurationIsInForceFromTheNextCallOn() throws Exception {
        start(ProbeBundle.of("probe", "1.0.0").describedBy(METATYPE.formatted(ProbeBundle.PID, "probe.class")));
        assertThat(call(Map.of()).parameters()).isEqualTo(Map.of("samples", new ParameterValue(50, "default")));
        Configuration configuration = configurations.getConfiguration(ProbeBundle.PID, "?");
        try {
            Dictionary<String, Object> values = new Hashtable<>(Map.of("samples", "7"));
            configuration.update(values);
            assertThat(call(Map.of()).parameters()).isEqualTo(Map.of("samples", new ParameterValue(7, "configuration")));
            assertThat(call(Map.of("samples", "9")).parameters()).isEqualTo(Map.of("samples", new ParameterValue(9, "run")));
        } finally {
            configuration.delete();
        }
    }

    @Test
    void noCallFailsWhileTheConfigurationChanges() throws Exception {
        start(ProbeBundle.of("probe", "1.0.0").describedBy(METATYPE.formatted(ProbeBundle.PID, "probe.class")));
        Configuration configuration = configurations.getConfiguration(ProbeBundle.PID, "?");
        CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> changeOften(configuration), task -> new Thread(task).start());
        Set<Object> seen = new HashSet<>();
        while (!changes.isDone()) {
            seen.add(call(Map.of()).parameters().get("samples").value());
        }
        changes.get();
        configuration.delete();
        assertThat(seen).hasSizeGreaterThan(5);
    }

    private static void changeOften(Configuration configuration) {
        try {
            for (int i = 1; i <= 100; i++) {
                configuration.update(new Hashtable<>(Map.of("samples", Integer.toString(i))));
                Thread.sleep(5);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void twoMethodsOfTheSameIdAndVersionAnswerOneAfterTheOther() throws Exception {
        Bundle first = start(ProbeBundle.of("probe", "1.0.0"));
        start(ProbeBundle.of("probe", "1.0.0").inBundle("org.gnomon.itests.copy"));
        assertThat(gateway.methods()).filteredOn(m -> m.id().equals("probe")).extracting(MethodDescriptor::bundle)
                .containsExactly("org.gnomon.itests.probe", "org.gnomon.itests.copy");
        assertThat(described().bundle()).isEqualTo("org.gnomon.itests.probe");
        first.stop();
        assertThat(described().bundle()).isEqualTo("org.gnomon.itests.copy");
        assertThat(call(Map.of()).value()).isEqualTo("1.0.0");
    }

    @Test
    void aMethodThatCannotBeMadeFailsWithItsReasonWhileAnOlderOneAnswers() throws Exception {
        start(ProbeBundle.of("probe", "1.0.0"));
        start(ProbeBundle.of("probe", "1.1.0").explaining(BrokenProbe.class));
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(MethodFailed.class).isThrownBy(() -> call(Map.of()))
                    .withMessage("probe 1.1.0: it could not be started: java.lang.IllegalStateException: no weights in the bundle");
        }
        assertThat(ProbeCalls.answer(gateway, "probe@1.0.0")).isEqualTo("1.0.0");
    }

    @Test
    void aBundleStopsAlthoughItsCallThatWasLeftBehindIgnoresInterrupts() throws Exception {
        Bundle bundle = start(ProbeBundle.of("probe", "1.0.0"));
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicReference<Thread> stubborn = new AtomicReference<>();
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> gateway.call(Explainer.class, MethodSelector.parse("probe"),
                CallOptions.seeded(0).withTimeLimit(Duration.ofMillis(50)), (explainer, parameters, run) -> {
                    stubborn.set(Thread.currentThread());
                    awaitStubbornly(goOn);
                    return "";
                })).withMessageEndingWith("; left behind, as it does not stop: probe 1.0.0, thread probe 1.0.0 #1");
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> stop(bundle), task -> new Thread(task).start());
        stopped.get(10, TimeUnit.SECONDS);
        assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
        assertThat(stubborn.get().isAlive()).isTrue();
        goOn.countDown();
        stubborn.get().join(10_000);
        assertThat(stubborn.get().isAlive()).isFalse();
    }

    private static void stop(Bundle bundle) {
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new AssertionError(e);
        }
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
