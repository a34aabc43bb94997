package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.gnomon.api.Parameters;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Peers;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.SamplePrograms;
import org.gnomon.tck.TestParameters;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/**
 * What shows of an installed explainer only in the framework: that it is wired, described and called by the host, and let go. Its contract runs beside it, see
 * {@link ContractsIT}.
 */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class InstalledExplainersIT {

    private static final CallOptions OPTIONS = CallOptions.seeded(7);

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 5000)
    Gateway gateway;

    @InjectService(timeout = 5000)
    TorchEngine torch;

    @InjectService(timeout = 5000)
    Peers peers;

    private List<MethodDescriptor> explainers() {
        return gateway.methods().stream().filter(m -> m.kind().equals("explainer")).toList();
    }

    @Test
    void theGatewayListsThem() {
        assertThat(explainers()).extracting(MethodDescriptor::id).contains("eig-search", "gnn-explainer", "goat", "pg-explainer", "random", "saliency");
    }

    @Test
    void theirParametersAreDescribed() {
        MethodDescriptor eigSearch = explainers().stream().filter(m -> m.id().equals("eig-search")).findFirst().orElseThrow();
        assertThat(eigSearch.parameters()).extracting(p -> p.name() + "=" + p.defaultValue())
                .contains("maxFraction=0.3", "minSize=1", "objective=DIFFERENCE");
        assertThat(explainers()).allSatisfy(explainer -> assertThat(explainer.parameters()).isNotEmpty()
                .allSatisfy(p -> assertThat(p.help()).isNotBlank()));
    }

    /** Those that come from the metatype, against those of the annotation. */
    @TestFactory
    Stream<DynamicTest> theHostsDefaultsAreTheirOwn() {
        return explainers().stream().map(method -> DynamicTest.dynamicTest(method.id(), () -> assertThat(byHost(method)).isEqualTo(byItself(method))));
    }

    private List<Explanation> byHost(MethodDescriptor method) {
        return explanations(method, UnaryOperator.identity(), UnaryOperator.identity());
    }

    private List<Explanation> byItself(MethodDescriptor method) {
        return explanations(method, UnaryOperator.identity(), parameters -> TestParameters.defaults());
    }

    private List<Explanation> explanations(MethodDescriptor method, UnaryOperator<Explainer> instance, UnaryOperator<Parameters> values) {
        return gateway.<Explainer, List<Explanation>>call(Explainer.class, MethodSelector.parse(method.id()), OPTIONS, (explainer, parameters, run) -> {
            Explainer asked = instance.apply(explainer);
            return tasks(asked).map(task -> asked.explain(task, values.apply(parameters), run)).toList();
        }).value();
    }

    private static Stream<ExplainTask> tasks(Explainer explainer) {
        return Stream.concat(SampleNetworks.all(5, Task.GRAPH).map(net -> ExplainTask.ofGraph(net, SampleGraphs.connected(12, 14))),
                SamplePrograms.all(5, Task.GRAPH).map(net -> ExplainTask.ofGraph(net, SampleGraphs.attributed(SampleGraphs.connected(13, 7)))))
                .filter(task -> explainer.check(task) instanceof Support.Yes).limit(2);
    }

    /** As their contract has them: made by hand, with plain kernels. */
    @TestFactory
    Stream<DynamicTest> theyAnswerAsOutsideTheFramework() {
        return explainers().stream().map(method -> DynamicTest.dynamicTest(method.id(), () -> {
            List<Explanation> installed = byHost(method);
            List<Explanation> plain = byHand(method);
            assertThat(installed).hasSameSizeAs(plain);
            for (int i = 0; i < plain.size(); i++) {
                assertThat(installed.get(i).targetClass()).isEqualTo(plain.get(i).targetClass());
                assertClose(installed.get(i).unitScores(), plain.get(i).unitScores());
            }
        }));
    }

    private List<Explanation> byHand(MethodDescriptor method) {
        return explanations(method, this::madeByHand, parameters -> TestParameters.defaults());
    }

    private Explainer madeByHand(Explainer installed) {
        Map<Class<?>, Object> parts = Map.of(Kernels.class, Kernels.plain(), TorchEngine.class, torch, Peers.class, peers);
        Constructor<?> constructor = installed.getClass().getConstructors()[0];
        constructor.setAccessible(true);
        try {
            return (Explainer) constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(parts::get).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertClose(double[] actual, double[] expected) {
        double largest = DoubleStream.of(expected).map(Math::abs).max().orElse(0);
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1e-9 * largest + 1e-15));
        }
    }

    @Test
    void aNewerVersionOfEachTakesOverAnswersTheSameAndIsForgotten() throws Exception {
        OldClasses old = new OldClasses();
        for (MethodDescriptor method : explainers()) {
            List<Explanation> answers = byHost(method);
            Bundle newer = NewerVersion.start(bundle(method), context);
            try {
                assertThat(gateway.find(Explainer.class, MethodSelector.parse(method.id())).version()).hasToString(NewerVersion.VERSION);
                assertThat(byHost(method)).as(method.id()).isEqualTo(answers);
                old.watch(newer);
            } finally {
                newer.uninstall();
            }
            assertThat(gateway.find(Explainer.class, MethodSelector.parse(method.id()))).isEqualTo(method);
        }
        assertThat(old.stillHeld()).isEmpty();
    }

    private Bundle bundle(MethodDescriptor method) {
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().equals(method.bundle())).findFirst().orElseThrow();
    }
}
