package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Cancelled.Cause;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.hostile.HostileExplainer;
import org.gnomon.tck.hostile.HostileMethod;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Goal G6: whatever a method does, its call ends and names it, others are answered meanwhile, and the JVM lives. */
@Timeout(120)
class HostileMethodsTest {

    private static final Duration LIMIT = Duration.ofMillis(200);
    private static final Duration FOREVER = Duration.ofHours(1);

    /** They need a JVM of their own, or a framework that weaves. */
    private static final Set<HostileMethod> ALONE = EnumSet.of(HostileMethod.FILLED_HEAP, HostileMethod.SYSTEM_EXIT, HostileMethod.RUNTIME_HALT);

    private final InstalledMethods installed = new InstalledMethods();
    private final MethodGateway gateway = new MethodGateway(installed);
    private final List<HostileExplainer> open = new ArrayList<>();

    private static ExplainTask task() {
        return ExplainTask.ofGraph(SampleNetworks.all(5, Gnn.Task.GRAPH).findFirst().orElseThrow(), SampleGraphs.connected(11, 9));
    }

    /** Asks and reads the answer inside the call, as a comparison of explainers does. */
    private static int edgesExplained(Explainer explainer, ExplainTask task, Run run) {
        assertThat(explainer.check(task)).isEqualTo(new Support.Yes());
        EdgeUnits units = EdgeUnits.of(task.graph());
        int[] selected = explainer.explain(task, TestParameters.defaults(), run).selectedUnits();
        return IntStream.of(selected).map(unit -> units.edge(unit, 0)).sum();
    }

    private Throwable outcome(HostileMethod hostile) {
        Duration limit = switch (hostile.ending()) {
            case STOPPED, LEFT_BEHIND -> LIMIT;
            case ANSWERED, FAILED -> FOREVER;
        };
        return catchThrowable(() -> gateway.<Explainer, Integer>call(Explainer.class, MethodSelector.parse(hostile.id()),
                CallOptions.seeded(0).withTimeLimit(limit), (explainer, parameters, run) -> edgesExplained(explainer, task(), run)));
    }

    private String greeting() {
        return gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0),
                (greeter, parameters, run) -> greeter.greet("you")).value();
    }

    private void install(HostileMethod hostile) {
        HostileExplainer explainer = hostile.explainer();
        open.add(explainer);
        installed.add(PlainMethod.of(hostile.id(), "1.0.0").being(explainer));
    }

    /** All at the same time. */
    @TestFactory
    Stream<DynamicTest> isContainedWhileOthersAnswer() {
        installed.add(PlainMethod.of("hello", "1.0.0"));
        Set<HostileMethod> together = EnumSet.complementOf(EnumSet.copyOf(ALONE));
        together.forEach(this::install);
        List<DynamicTest> tests = together.stream().map(hostile -> {
            CompletableFuture<Throwable> running = CompletableFuture.supplyAsync(() -> outcome(hostile), work -> new Thread(work).start());
            return DynamicTest.dynamicTest(hostile.id(), () -> {
                do {
                    assertThat(greeting()).isEqualTo("hello 1.0.0 greets you");
                } while (!running.isDone());
                assertEnding(hostile, running.get());
            });
        }).toList();
        return tests.stream().onClose(() -> open.forEach(HostileExplainer::close));
    }

    private static void assertEnding(HostileMethod hostile, Throwable outcome) {
        String name = hostile.id() + " 1.0.0";
        switch (hostile.ending()) {
            case ANSWERED -> assertThat(outcome).isNull();
            case FAILED -> assertThat(outcome).isInstanceOfSatisfying(MethodFailed.class, e -> assertThat(e.methodId()).isEqualTo(name))
                    .hasMessageStartingWith(name).satisfies(e -> e.printStackTrace(new PrintWriter(Writer.nullWriter())));
            case STOPPED -> assertThat(outcome).isInstanceOfSatisfying(Cancelled.class, e -> assertThat(e.reason()).isEqualTo(Cause.TIME_LIMIT))
                    .hasMessage("over the time limit of 0.2 s");
            case LEFT_BEHIND -> assertThat(outcome).isInstanceOf(Cancelled.class)
                    .hasMessage("over the time limit of 0.2 s; left behind, as it does not stop: " + name + ", thread " + name + " #1");
        }
    }

    @Test
    void leavesNoInterruptForTheNextCall() {
        installed.add(PlainMethod.of("hello", "1.0.0"));
        install(HostileMethod.LEFTOVERS);
        assertThat(outcome(HostileMethod.LEFTOVERS)).isNull();
        boolean interrupted = gateway.<Explainer, Boolean>call(Explainer.class, MethodSelector.parse(HostileMethod.LEFTOVERS.id()), CallOptions.seeded(0),
                (explainer, parameters, run) -> Thread.currentThread().isInterrupted()).value();
        assertThat(interrupted).isFalse();
        assertThat(greeting()).isEqualTo("hello 1.0.0 greets you");
        open.forEach(HostileExplainer::close);
    }

    @Test
    void aFullHeapIsFreeAgainForTheNextCall() throws Exception {
        assertThat(exitOf(HostileMethod.FILLED_HEAP)).isZero();
    }

    private static int exitOf(HostileMethod hostile) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Alone.class.getName(), hostile.name())
                .inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** One hostile method in a JVM of its own: exits with 0 when its call failed and another method answers afterwards. */
    static final class Alone {

        public static void main(String[] arguments) {
            HostileMethodsTest host = new HostileMethodsTest();
            HostileMethod hostile = HostileMethod.valueOf(arguments[0]);
            host.install(hostile);
            host.installed.add(PlainMethod.of("hello", "1.0.0"));
            Throwable outcome = host.outcome(hostile);
            System.exit(outcome != null && host.greeting().equals("hello 1.0.0 greets you") ? 0 : 1);
        }
    }
}
