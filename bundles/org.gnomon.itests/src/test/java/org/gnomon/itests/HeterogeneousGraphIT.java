package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.Activation;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.GnnStep;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** Papers and authors: edges of type 0 are citations, of type 1 authorships. The network looks at authorships of marked authors and nearly at nothing else. */
@ExtendWith(ServiceExtension.class)
class HeterogeneousGraphIT {

    private static final int CITES = 0;
    private static final int WRITES = 1;
    private static final int PAPER = 0;
    private static final int AUTHOR = 1;

    @InjectService(timeout = 5000)
    Gateway gateway;

    @ParameterizedTest
    @ValueSource(strings = {"saliency", "eig-search", "occlusion", "goat"})
    void theEdgesOfTheRelationThatDecidesAreChosen(String method) {
        chooses(method, Map.of("edges", "2"));
    }

    /** With its defaults the mask hardly leaves where chance puts it. */
    @Test
    void aLearntMaskKeepsTheEdgesOfTheRelationThatDecides() {
        chooses("gnn-explainer", Map.of("edges", "2", "learningRate", "0.1", "epochs", "300", "edgeEntropy", "0", "edgeSize", "0.05"));
    }

    private void chooses(String method, Map<String, String> parameters) {
        ExplainTask task = ExplainTask.ofGraph(network(), graph());
        Explanation explanation = gateway.call(Explainer.class, MethodSelector.parse(method), CallOptions.seeded(1).withParameters(parameters),
                (explainer, values, run) -> explainer.explain(task, values, run)).value();
        EdgeUnits units = EdgeUnits.of(task.graph());
        assertThat(Arrays.stream(explanation.selectedUnits()).mapToObj(unit -> units.edge(unit, 0)))
                .hasSize(2).allMatch(edge -> task.graph().edgeType(edge) == WRITES && task.graph().source(edge) == 4);
    }

    /** Papers 0..3 in a row of citations, author 4 of papers 1 and 2, author 5 of papers 0 and 3; author 4 is marked. */
    private static PackedGraph graph() {
        int[][] cites = {{0, 1}, {1, 2}, {2, 3}};
        int[][] writes = {{4, 1}, {4, 2}, {5, 0}, {5, 3}};
        List<int[]> edges = Stream.concat(Arrays.stream(cites), Arrays.stream(writes)).toList();
        float[] features = new float[12];
        IntStream.range(0, 6).forEach(v -> features[2 * v] = 1);
        features[2 * 4 + 1] = 1;
        return PackedGraph.builder("papers", 6, 2).features(features)
                .edges(edges.stream().mapToInt(e -> e[0]).toArray(), edges.stream().mapToInt(e -> e[1]).toArray())
                .edgeTypes(new int[] {CITES, CITES, CITES, WRITES, WRITES, WRITES, WRITES})
                .nodeTypes(new int[] {PAPER, PAPER, PAPER, PAPER, AUTHOR, AUTHOR}).build();
    }

    private static GnnProgram network() {
        Dense marks = Dense.withoutBias(2, 1, new double[] {0, 3});
        Dense all = Dense.withoutBias(2, 1, new double[] {0.1, 0});
        return new GnnProgram("papers", Task.GRAPH, List.of(
                new GnnStep.Features("x", 2),
                new GnnStep.Linear("marked", 0, marks),
                new GnnStep.Propagate("written-by", 1, WRITES),
                new GnnStep.Linear("any", 0, all),
                new GnnStep.Propagate("cited-by", 3, CITES),
                new GnnStep.Add("messages", List.of(2, 4)),
                new GnnStep.OfType("papers", 5, PAPER),
                new GnnStep.Activate("relu", 6, Activation.RELU),
                new GnnStep.Pool("pool", 7, GnnStep.Reduction.SUM),
                new GnnStep.Linear("logits", 8, new Dense(1, 2, new double[] {0, 1}, new double[] {2, 0}))), false);
    }
}
