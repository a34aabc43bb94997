package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Peers.Answer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.Canary;
import org.gnomon.host.MethodRoutes.Route;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.hostile.HostileMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Explainers that ask other explainers. */
@Timeout(60)
class InstalledPeersTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final ExplainTask TASK = ExplainTask.ofGraph(SampleNetworks.all(5, Task.GRAPH).findFirst().orElseThrow(), SampleGraphs.oneEdge());
    private static final ParameterDescriptor STEPS = new ParameterDescriptor("steps", "", "", "integer", "5", "1", "", List.of());

    private final InstalledMethods installed = new InstalledMethods();
    private final InstalledPeers peers = new InstalledPeers(installed);

    /** An explainer whose answer is a note. */
    private record Noting(Support check, Function<Run, String> note) implements Explainer {

        @Override
        public Support check(ExplainTask task) {
            return check;
        }

        @Override
        public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
            return Explanation.forClass(0).note(note.apply(run)).build();
        }
    }

    private InstalledMethod install(String id, String version, Function<Run, String> note) {
        return installed.add(PlainMethod.of(id, version).being(new Noting(new Support.Yes(), note)));
    }

    private Answer ask(String method, Run run) {
        return peers.explain(method, TASK, Map.of(), run);
    }

    private String note(String method, Run run) {
        return ask(method, run).explanation().notes().getFirst();
    }

    @Test
    void theNewestVersionAnswersAndIsNamed() {
        install("scorer", "1.9.0", run -> "old");
        install("scorer", "1.10.0", run -> "new");
        assertThat(ask("scorer", TestRun.seeded(0))).extracting(Answer::method, Answer::version, a -> a.explanation().notes())
                .containsExactly("scorer", "1.10.0", List.of("new"));
    }

    @Test
    void nullIsTheFaultOfThePeerThatAnsweredIt() {
        installed.add(PlainMethod.of("scorer", "1.0.0").being(HostileMethod.NO_RESULT.explainer()));
        assertThatExceptionOfType(MethodFailed.class).isThrownBy(() -> ask("scorer", TestRun.seeded(0))).withMessage("scorer 1.0.0: it answered with null");
    }

    @Test
    void aCanaryIsNoPeer() {
        install("scorer", "1.0.0", run -> "serving");
        installed.add(PlainMethod.of("scorer", "2.0.0").being(new Noting(new Support.Yes(), run -> "canary")).routed(new Route.Beside(new Canary.Share(99))));
        for (int call = 0; call < 10; call++) {
            assertThat(note("scorer", TestRun.seeded(0))).isEqualTo("serving");
        }
    }

    @Test
    void explainersAreListedOnceByIdAndNothingElseIs() {
        installed.add(PlainMethod.of("hello", "1.0.0"));
        install("scorer", "1.0.0", run -> "");
        install("scorer", "1.1.0", run -> "");
        install("portfolio", "1.0.0", run -> "");
        assertThat(peers.installed()).containsExactly("portfolio", "scorer");
    }

    @Test
    void anUnknownPeerIsNamedWithTheInstalledOnes() {
        install("scorer", "1.0.0", run -> "");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> ask("scoerr", TestRun.seeded(0)))
                .withMessage("unknown explainer 'scoerr'; installed: scorer 1.0.0").matches(e -> e.reason() == Reason.NOT_FOUND);
    }

    @Test
    void aPeerWorksOnTheThreadAndWithTheStreamsOfItsCaller() {
        install("scorer", "1.0.0", run -> Thread.currentThread().getName() + " " + run.seed() + " " + run.random("edges").nextLong());
        String direct = Thread.currentThread().getName() + " 7 " + TestRun.seeded(7).random("edges").nextLong();
        assertThat(note("scorer", TestRun.seeded(7))).isEqualTo(direct);
    }

    @Test
    void itemsOfAPeerRunInParallelOnTheThreadsOfTheCall() {
        install("scorer", "1.0.0", run -> run.parallel(List.of(1, 2, 3), (item, own) -> item * 2).toString());
        install("asker", "1.0.0", run -> note("scorer", run));
        List<String> answers = new MethodGateway(installed).<Explainer, List<String>>call(Explainer.class, MethodSelector.parse("asker"),
                CallOptions.seeded(0).withThreads(3), (asker, parameters, run) -> run.parallel(Collections.nCopies(50, TASK),
                        (task, own) -> asker.explain(task, parameters, own).notes().getFirst())).value();
        assertThat(answers).hasSize(50).containsOnly("[2, 4, 6]");
    }

    @Test
    void aPeerMayNotAskInTurn() {
        install("scorer", "1.0.0", run -> "");
        install("asker", "1.0.0", run -> note("scorer", run));
        install("asker-in-items", "1.0.0", run -> run.parallel(List.of(1), (item, own) -> note("scorer", own)).getFirst());
        for (String asker : List.of("asker", "asker-in-items")) {
            assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> ask(asker, TestRun.seeded(0)))
                    .withMessage("'scorer' is asked by an explainer that another one asked; only one may stand between");
        }
    }

    @Test
    void aTaskThatThePeerCannotDoIsRefusedWithItsReasons() {
        installed.add(PlainMethod.of("scorer", "1.0.0").being(new Noting(new Support.No(List.of("it wants attention")), run -> "")));
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> ask("scorer", TestRun.seeded(0)))
                .withMessage("'scorer' cannot explain one-edge: it wants attention").matches(e -> e.reason() == Reason.UNSUPPORTED);
    }

    @Test
    void aFaultIsThePeersNotTheCallers() {
        PlainMethod broken = PlainMethod.of("scorer", "1.0.0").being(new Noting(new Support.Yes(), run -> {
            throw new IllegalStateException("no weights");
        }));
        InstalledMethod method = installed.add(broken);
        assertThatExceptionOfType(MethodFailed.class).isThrownBy(() -> ask("scorer", TestRun.seeded(0)))
                .withMessage("scorer 1.0.0: IllegalStateException: no weights");
        installed.remove(method, LONG);
        assertThat(broken.uses()).hasValue(0);
    }

    @Test
    void aCancelOfTheCallerReachesThePeer() {
        install("scorer", "1.0.0", run -> {
            run.step();
            return "went on";
        });
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> note("scorer", TestRun.cancelledAfter(0)));
    }

    @Test
    void parametersAreCheckedAndConvertedOnce() {
        InstalledMethod scorer = installed.add(PlainMethod.of("scorer", "1.0.0").being(new Noting(new Support.Yes(), run -> "")).with(Map.of(), STEPS));
        assertThat(scorer.parameters(Map.of("steps", "9")).as(Knobs.class)).isSameAs(scorer.parameters(Map.of("steps", "9")).as(Knobs.class))
                .extracting(Knobs::steps).isEqualTo(9);
        assertThat(scorer.parameters(Map.of()).as(Knobs.class).steps()).isEqualTo(5);
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> peers.explain("scorer", TASK, Map.of("step", "9"), TestRun.seeded(0)))
                .withMessage("scorer 1.0.0 has no parameter 'step'; allowed: steps");
    }

    @interface Knobs {

        int steps() default 1;
    }

    @Test
    void thePeersBundleWaitsForTheAnswer() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        InstalledMethod scorer = install("scorer", "1.0.0", run -> {
            started.countDown();
            await(goOn);
            return "answered";
        });
        CompletableFuture<String> asked = inNewThread(() -> note("scorer", TestRun.seeded(0)));
        started.await();
        CompletableFuture<String> gone = inNewThread(() -> {
            installed.remove(scorer, LONG);
            return "gone";
        });
        while (!peers.installed().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(gone).isNotDone();
        goOn.countDown();
        assertThat(asked.get(10, TimeUnit.SECONDS)).isEqualTo("answered");
        assertThat(gone.get(10, TimeUnit.SECONDS)).isEqualTo("gone");
    }

    @Test
    void aPeerThatDoesNotFinishBeforeItsBundleStopsIsCancelled() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        InstalledMethod scorer = install("scorer", "1.0.0", run -> {
            started.countDown();
            while (true) {
                run.checkCancelled();
            }
        });
        CompletableFuture<String> asked = inNewThread(() -> note("scorer", TestRun.seeded(0)));
        started.await();
        installed.remove(scorer, Duration.ofMillis(50));
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> asked.get(10, TimeUnit.SECONDS))
                .havingCause().isInstanceOf(Cancelled.class).withMessage("scorer 1.0.0 is being stopped");
    }

    @Test
    void aPeerThatStopsItsCallersBundleOrItsOwnDoesNotWaitForItself() {
        List<InstalledMethod> both = new ArrayList<>();
        both.add(install("scorer", "1.0.0", run -> {
            both.forEach(method -> installed.remove(method, LONG));
            return "answered";
        }));
        both.add(install("asker", "1.0.0", run -> note("scorer", run)));
        String answer = new MethodGateway(installed).<Explainer, String>call(Explainer.class, MethodSelector.parse("asker"), CallOptions.seeded(0),
                (asker, parameters, run) -> asker.explain(TASK, parameters, run).notes().getFirst()).value();
        assertThat(answer).isEqualTo("answered");
        assertThat(installed.sorted()).isEmpty();
    }

    private static CompletableFuture<String> inNewThread(Supplier<String> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
