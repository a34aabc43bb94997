package org.gnomon.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Selection;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.explain.eigsearch.EigSearchExplainer;
import org.gnomon.explain.random.RandomExplainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.kernels.Kernels;
import org.gnomon.metrics.explanation.CpuTime;
import org.gnomon.metrics.explanation.ExplanationSize;
import org.gnomon.metrics.explanation.FidelityMinus;
import org.gnomon.metrics.explanation.FidelityPlus;
import org.gnomon.metrics.explanation.Sparsity;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;

/** A sweep must give what asking for each sparsity alone gives, and ask no more often than it has to. */
class MethodSweepTest {

    private static final Kernels KERNELS = Kernels.plain();
    private static final List<Double> SPARSITIES = List.of(0.5, 0.6, 0.7, 0.8, 0.9);

    private final Counting counting = new Counting(new EigSearchExplainer(KERNELS));
    private final OwnChoice own = new OwnChoice();

    @Test
    void everyLevelIsWhatTheMethodGivesWithThatBudgetAlone() {
        for (String method : List.of("eig-search", "random")) {
            List<MethodOutcome> levels = sweep(method, SPARSITIES);
            for (int level = 0; level < levels.size(); level++) {
                String budget = Double.toString(SizeRule.fractionAt(SPARSITIES.get(level)));
                Request alone = new Request(MethodSelector.parse(method), Map.of("maxFraction", budget));
                List<Case> expected = evaluation().evaluate(List.of(alone), tasks(), Background.none(), CallOptions.seeded(7)).methods().getFirst().cases();
                assertThat(explanations(levels.get(level).cases())).isEqualTo(explanations(expected));
                assertThat(withoutTime(levels.get(level).cases())).isEqualTo(withoutTime(expected));
            }
        }
    }

    private static List<Explanation> explanations(List<Case> cases) {
        return cases.stream().map(Case::assessment).map(Assessment::explanation).toList();
    }

    private static List<Map<String, Double>> withoutTime(List<Case> cases) {
        return cases.stream().map(c -> {
            Map<String, Double> values = new java.util.TreeMap<>(c.values());
            values.remove("cpu-time");
            return (Map<String, Double>) values;
        }).toList();
    }

    @Test
    void aRankedMethodIsAskedOncePerTask() {
        sweep("counting", SPARSITIES);
        assertThat(counting.calls).isEqualTo(tasks().size());
    }

    @Test
    void aMethodThatChoosesItselfIsAskedForEveryBudget() {
        List<MethodOutcome> levels = sweep("own", SPARSITIES);
        assertThat(own.budgets).hasSize(5 * tasks().size()).contains(0.5, 0.4, 0.3, 0.2, 0.1);
        for (int level = 0; level < levels.size(); level++) {
            double budget = SizeRule.fractionAt(SPARSITIES.get(level));
            assertThat(levels.get(level).cases()).allSatisfy(c -> assertThat(c.values().get("size"))
                    .isEqualTo(Math.floor(c.assessment().units().count() * budget)));
        }
    }

    @Test
    void aMethodWithoutBudgetGivesOneExplanationForAll() {
        List<MethodOutcome> levels = sweep("fixed", SPARSITIES);
        assertThat(levels).hasSize(5).allSatisfy(level -> assertThat(explanations(level.cases())).isEqualTo(explanations(levels.getFirst().cases())));
    }

    @Test
    void theParametersOfALevelAreThoseThatGiveItAlone() {
        assertThat(sweep("eig-search", SPARSITIES)).extracting(level -> level.call().parameters().get("maxFraction").value())
                .containsExactly(0.5, 0.4, 0.3, 0.2, 0.1);
    }

    @Test
    void theSizeIsSetByTheSparsityOrTheParameterAndNotByBoth() {
        Request both = new Request(MethodSelector.parse("eig-search"), Map.of("edges", "3"));
        assertThatThrownBy(() -> evaluation().sweep(both, tasks(), Background.none(), SPARSITIES, CallOptions.seeded(7))).isInstanceOf(BadRequest.class)
                .hasMessage("'eig-search' is given edges and sparsities; each sets the size");
    }

    @Test
    void aNodeGetsAShareOfTheEdgesInReach() {
        GnnNetwork network = SampleNetworks.all(3, Task.NODE).findFirst().orElseThrow();
        List<ExplainTask> nodes = List.of(ExplainTask.ofNode(network, SampleGraphs.connected(4, 40), 39));
        Request request = new Request(MethodSelector.parse("eig-search"), Map.of());
        for (MethodOutcome level : evaluation().sweep(request, nodes, Background.none(), List.of(0.5, 0.9), CallOptions.seeded(7))) {
            Case only = level.cases().getFirst();
            double budget = (double) level.call().parameters().get("maxFraction").value();
            assertThat(only.values().get("size")).isEqualTo(Math.max(1, Math.floor(budget * only.assessment().candidates().size())));
        }
    }

    private List<MethodOutcome> sweep(String method, List<Double> sparsities) {
        return evaluation().sweep(new Request(MethodSelector.parse(method), Map.of()), tasks(), Background.none(), sparsities, CallOptions.seeded(7));
    }

    private GatewayEvaluation evaluation() {
        Map<String, Object> methods = Map.of("eig-search", new EigSearchExplainer(KERNELS), "random", new RandomExplainer(KERNELS), "counting", counting,
                "own", own, "fixed", new EigSearchExplainer(KERNELS));
        return new GatewayEvaluation(new DirectGateway(methods), KERNELS,
                List.of(new FidelityPlus(), new FidelityMinus(), new Sparsity(), new ExplanationSize(), new CpuTime()), List.of(), List.of(), List.of());
    }

    private static List<ExplainTask> tasks() {
        GnnNetwork network = SampleNetworks.all(3, Task.GRAPH).findFirst().orElseThrow();
        return IntStream.range(0, 4).mapToObj(i -> ExplainTask.ofGraph(network, SampleGraphs.connected(i, 11 + i))).toList();
    }

    /** Counts how often it is asked. */
    private static final class Counting implements Explainer {

        private final Explainer explainer;
        private int calls;

        Counting(Explainer explainer) {
            this.explainer = explainer;
        }

        @Override
        public Support check(ExplainTask task) {
            return explainer.check(task);
        }

        @Override
        public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
            calls++;
            return explainer.explain(task, parameters, run);
        }
    }

    /** Chooses the first edges, by no score. */
    private static final class OwnChoice implements Explainer {

        private final List<Double> budgets = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Support check(ExplainTask task) {
            return new Support.Yes();
        }

        @Override
        public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
            double budget = parameters.as(SizeRule.Size.class).maxFraction();
            budgets.add(budget);
            int size = (int) Math.floor(EdgeUnits.of(task.graph()).count() * budget);
            return Explanation.forClass(0).selection(new Selection(IntStream.range(0, size).toArray(), List.of())).build();
        }
    }
}
