package org.gnomon.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.explain.eigsearch.EigSearchExplainer;
import org.gnomon.explain.random.RandomExplainer;
import org.gnomon.explain.saliency.SaliencyExplainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.metrics.explanation.CpuTime;
import org.gnomon.metrics.explanation.ExplanationSize;
import org.gnomon.metrics.explanation.FidelityMinus;
import org.gnomon.metrics.explanation.FidelityPlus;
import org.gnomon.metrics.explanation.MotifAuc;
import org.gnomon.metrics.explanation.Sparsity;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;

/** The real explainers and metrics over the plain kernels; only the framework is missing. */
class GatewayEvaluationTest {

    private static final Kernels KERNELS = Kernels.plain();
    private static final CallOptions OPTIONS = CallOptions.seeded(7);

    private final List<ExplanationMetric> metrics = List.of(new CpuTime(), new Sparsity(), new MotifAuc(), new FidelityMinus(), new ExplanationSize(),
            new FidelityPlus());

    @Test
    void methodsAndCasesKeepTheirOrderAndMetricsStandByRank() {
        List<ExplainTask> tasks = graphTasks();
        Evaluation evaluation = evaluate(List.of(request("random"), request("eig-search"), request("saliency")), tasks);
        assertThat(evaluation.metrics()).extracting(ExplanationMetric.Definition::id)
                .containsExactly("fidelity-plus", "fidelity-minus", "sparsity", "size", "motif-auc", "cpu-time");
        assertThat(evaluation.methods()).extracting(m -> m.call().method().id()).containsExactly("random", "eig-search", "saliency");
        for (MethodOutcome method : evaluation.methods()) {
            assertThat(method.cases()).extracting(c -> c.assessment().task()).containsExactlyElementsOf(tasks);
        }
    }

    @Test
    void aMeanIsOverTheCasesWhereTheMetricIsDefined() {
        ExplainTask known = ExplainTask.ofGraph(network(Task.GRAPH), withMotif());
        List<ExplainTask> tasks = Stream.concat(graphTasks().stream(), Stream.of(known)).toList();
        MethodOutcome method = evaluate(List.of(request("eig-search")), tasks).methods().getFirst();
        assertThat(method.cases().stream().filter(c -> c.values().containsKey("motif-auc"))).hasSize(1);
        assertThat(method.means().get("motif-auc")).isEqualTo(method.cases().getLast().values().get("motif-auc"));
        double mean = method.cases().stream().mapToDouble(c -> c.values().get("fidelity-plus")).sum() / tasks.size();
        assertThat(method.means().get("fidelity-plus")).isCloseTo(mean, within(1e-15));
    }

    @Test
    void aMetricThatIsNowhereDefinedHasNoMean() {
        MethodOutcome method = evaluate(List.of(request("eig-search")), graphTasks()).methods().getFirst();
        assertThat(method.means()).containsKeys("fidelity-plus", "sparsity", "cpu-time").doesNotContainKey("motif-auc");
    }

    @Test
    void fidelitiesAreThoseThatTheSearchSawForTheChosenSize() {
        for (MethodOutcome method : evaluate(List.of(request("eig-search"), request("saliency"), request("random")), graphTasks()).methods()) {
            for (Case each : method.cases()) {
                Explanation explanation = each.assessment().explanation();
                TrajectoryPoint chosen = explanation.trajectory().stream().filter(p -> p.size() == explanation.selectedUnits().length).findFirst()
                        .orElseThrow();
                assertThat(each.values().get("fidelity-plus")).isCloseTo(chosen.fidelityPlus(), within(1e-12));
                assertThat(each.values().get("fidelity-minus")).isCloseTo(chosen.fidelityMinus(), within(1e-12));
                assertThat(each.values()).containsEntry("size", (double) chosen.size());
            }
        }
    }

    @Test
    void everythingButTimeIsTheSameInASecondRun() {
        List<Request> all = List.of(request("eig-search"), request("random"));
        assertThat(withoutTime(evaluate(all, graphTasks()))).isEqualTo(withoutTime(evaluate(all, graphTasks())));
    }

    @Test
    void timeIsThatOfTheExplanationAndPositive() {
        MethodOutcome method = evaluate(List.of(request("eig-search")), graphTasks()).methods().getFirst();
        assertThat(method.cases()).allSatisfy(c -> assertThat(c.assessment().cost().cpuNanos()).isPositive());
    }

    @Test
    void parametersReachTheMethodTheyAreFor() {
        Request three = new Request(MethodSelector.parse("eig-search"), Map.of("edges", "3"));
        Evaluation evaluation = evaluate(List.of(three, request("eig-search")), graphTasks());
        assertThat(evaluation.methods().getFirst().cases()).allSatisfy(c -> assertThat(c.values()).containsEntry("size", 3.0));
        assertThat(evaluation.methods().getFirst().call().parameters().get("edges").origin()).isEqualTo("run");
        assertThat(evaluation.methods().getLast().cases()).allSatisfy(c -> assertThat(c.assessment().explanation().trajectory()).isNotEmpty());
    }

    @Test
    void theClassThatWasExplainedIsTheOneThatIsMeasured() {
        ExplainTask task = ExplainTask.ofGraph(network(Task.GRAPH), SampleGraphs.connected(1, 12));
        for (int target = 0; target < 3; target++) {
            Case only = evaluate(List.of(request("eig-search")), List.of(task.withTarget(target))).methods().getFirst().cases().getFirst();
            assertThat(only.assessment().explanation().targetClass()).isEqualTo(target);
            assertThat(only.assessment().prediction().full()).isEqualTo(BoundTask.of(KERNELS, task.withTarget(target)).full());
        }
    }

    @Test
    void ofANodeOnlyTheEdgesInReachAreCandidates() {
        PackedGraph graph = SampleGraphs.connected(4, 40);
        ExplainTask task = ExplainTask.ofNode(network(Task.NODE), graph, 39);
        Case only = evaluate(List.of(request("eig-search")), List.of(task)).methods().getFirst().cases().getFirst();
        assertThat(only.assessment().candidates()).hasSizeLessThan(only.assessment().units().count())
                .containsAll(IntStream.of(only.assessment().explanation().selectedUnits()).boxed().toList());
    }

    @Test
    void aGraphWithoutEdgesHasAnEmptyExplanationAndNoSparsity() {
        ExplainTask task = ExplainTask.ofGraph(network(Task.GRAPH), SampleGraphs.withoutEdges());
        for (MethodOutcome method : evaluate(List.of(request("eig-search"), request("saliency"), request("random")), List.of(task)).methods()) {
            assertThat(method.cases().getFirst().values()).containsEntry("size", 0.0).doesNotContainKey("sparsity");
        }
    }

    @Test
    void noTasksGiveNoCasesAndNoMeans() {
        MethodOutcome method = evaluate(List.of(request("eig-search")), List.of()).methods().getFirst();
        assertThat(method.cases()).isEmpty();
        assertThat(method.means()).isEmpty();
    }

    @Test
    void aRefusedTaskIsTheCallersFailureBeforeAnythingIsExplained() {
        assertThatThrownBy(() -> evaluate(List.of(request("small-only")), graphTasks())).isInstanceOfSatisfying(BadRequest.class, refused -> {
            assertThat(refused.reason()).isEqualTo(BadRequest.Reason.UNSUPPORTED);
            assertThat(refused).hasMessage("'small-only' cannot explain connected-1: it has 11 nodes; allowed: up to 10");
            assertThat(refused.hint()).isEqualTo("choose another method: gnomon methods list");
        });
    }

    @Test
    void aMethodThatLearnsDoesSoOnceFromTheBackgroundAndExplainsWithWhatItLearnt() {
        Background background = new Background(graphTasks().subList(0, 3));
        Learner learner = new Learner(new ArrayList<>());
        List<Case> cases = new GatewayEvaluation(new DirectGateway(Map.of("learner", learner)), KERNELS, metrics, List.of(), List.of(),
                List.of())
                .evaluate(List.of(request("learner")), graphTasks().subList(3, 5), background, OPTIONS).methods().getFirst().cases();
        assertThat(learner.seen()).containsExactly(background);
        assertThat(cases).hasSize(2).allSatisfy(c -> assertThat(c.assessment().explanation().notes()).containsExactly("learnt from 3"));
    }

    @Test
    void theKernelsThatMeasureAreNamed() {
        assertThat(evaluation().kernels()).isEqualTo("plain");
    }

    private Evaluation evaluate(List<Request> requests, List<ExplainTask> tasks) {
        return evaluation().evaluate(requests, tasks, Background.none(), OPTIONS);
    }

    private GatewayEvaluation evaluation() {
        Map<String, Object> methods = Map.of("eig-search", new EigSearchExplainer(KERNELS), "saliency", new SaliencyExplainer(KERNELS), "random",
                new RandomExplainer(KERNELS), "small-only", new SmallOnly());
        return new GatewayEvaluation(new DirectGateway(methods), KERNELS, metrics, List.of(), List.of(), List.of());
    }

    private static List<Map<String, Double>> withoutTime(Evaluation evaluation) {
        return evaluation.methods().stream().flatMap(m -> m.cases().stream()).map(c -> {
            Map<String, Double> values = new TreeMap<>(c.values());
            values.remove("cpu-time");
            return (Map<String, Double>) values;
        }).toList();
    }

    private static Request request(String id) {
        return new Request(MethodSelector.parse(id), Map.of());
    }

    private static GnnNetwork network(Task task) {
        return SampleNetworks.all(3, task).findFirst().orElseThrow();
    }

    /** Graphs of 10 to 14 nodes. */
    private static List<ExplainTask> graphTasks() {
        GnnNetwork network = network(Task.GRAPH);
        return IntStream.range(0, 5).mapToObj(i -> ExplainTask.ofGraph(network, SampleGraphs.connected(i, 10 + i))).toList();
    }

    private static PackedGraph withMotif() {
        return PackedGraph.builder("known", 4, 3).edges(new int[] {0, 1, 1, 2, 2, 3}, new int[] {1, 0, 2, 1, 3, 2})
                .motifEdges(new boolean[] {true, true, false, false, false, false}).build();
    }

    /** Says no to graphs of more than ten nodes, and explains none. */
    private static final class SmallOnly implements Explainer {

        @Override
        public Support check(ExplainTask task) {
            int nodes = task.graph().nodeCount();
            return nodes <= 10 ? new Support.Yes() : new Support.No(List.of("it has " + nodes + " nodes; allowed: up to 10"));
        }

        @Override
        public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
            throw new AssertionError("nothing must be explained when one task is refused");
        }
    }

    /** Explains nothing before it is fitted. */
    private record Learner(List<Background> seen) implements Explainer {

        @Override
        public Support check(ExplainTask task) {
            return new Support.Yes();
        }

        @Override
        public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
            throw new AssertionError("asked before it was fitted");
        }

        @Override
        public Explainer fitted(Background background, Parameters parameters, Run run) {
            seen.add(background);
            return new Explainer() {
                @Override
                public Support check(ExplainTask task) {
                    return new Support.Yes();
                }

                @Override
                public Explanation explain(ExplainTask task, Parameters all, Run own) {
                    return Explanation.forClass(0).note("learnt from " + background.tasks().size()).build();
                }
            };
        }
    }
}
