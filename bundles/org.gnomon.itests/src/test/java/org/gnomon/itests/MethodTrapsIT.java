package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.gnomon.host.CancelToken;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.ProgressListener;
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
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
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

    @InjectService(timeout = 5000)
    ServiceComponentRuntime components;

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
    void aMethodWhoseMetatypeNamesNoClassIsListedBesideTheOthers() throws Exception {
        start(ProbeBundle.of("probe", "1.0.0").describedBy(METATYPE.formatted(ProbeBundle.PID, "no.such.class")));
        assertThat(gateway.methods()).extracting(MethodDescriptor::id).contains("probe", "eig-search");
        assertThat(described().parameters()).isEmpty();
    }

    @Test
    void aMethodWhoseMetatypeIsNoXmlIsListedBesideTheOthers() throws Exception {
        start(ProbeBundle.of("probe", "1.0.0").describedBy("<metatype:MetaData"));
        assertThat(gateway.methods()).extracting(MethodDescriptor::id).contains("probe", "eig-search");
    }

    /** Declarative Services hear of a change later and would take the method away for a moment, were it not for its configuration policy. */
    @Test
    void everyChangeOfTheConfigurationIsInForceFromTheNextCallOnAndFailsNone() throws Exception {
        start(ProbeBundle.of("probe", "1.0.0").describedBy(METATYPE.formatted(ProbeBundle.PID, "probe.class")));
        assertThat(call(Map.of()).parameters()).isEqualTo(Map.of("samples", new ParameterValue(50, "default")));
        Configuration configuration = configurations.getConfiguration(ProbeBundle.PID, "?");
        try {
            for (int i = 1; i <= 100; i++) {
                configuration.update(new Hashtable<>(Map.of("samples", Integer.toString(i))));
                assertThat(call(Map.of()).parameters()).isEqualTo(Map.of("samples", new ParameterValue(i, "configuration")));
            }
            assertThat(call(Map.of("samples", "9")).parameters()).isEqualTo(Map.of("samples", new ParameterValue(9, "run")));
        } finally {
            configuration.delete();
        }
    }

    @Test
    void everyInstalledMethodIgnoresItsConfigurationAndLeavesItToTheGateway() throws Exception {
        List<ComponentDescriptionDTO> configured = components.getComponentDescriptionDTOs().stream()
                .filter(c -> c.properties.containsKey("method.id") && !List.of(c.configurationPid).equals(List.of(c.name))).toList();
        assertThat(configured).extracting(c -> c.properties.get("method.id")).contains("eig-search", "saliency", "random");
        assertThat(configured).allSatisfy(c -> assertThat(c.configurationPolicy).as("configurationPolicy of " + c.name).isEqualTo("ignore"));
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
        CancelToken cancel = new CancelToken();
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> gateway.call(Explainer.class, MethodSelector.parse("probe"),
                new CallOptions(Map.of(), 0, 1, Optional.empty(), ProgressListener.SILENT, cancel), (explainer, parameters, run) -> {
                    stubborn.set(Thread.currentThread());
                    cancel.cancel();
                    awaitStubbornly(goOn);
                    return "";
                })).withMessage("stopped on request; left behind, as it does not stop: probe 1.0.0, thread probe 1.0.0 #1");
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
