package org.gnomon.server.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;

/** Asks an explainer about a graph of four nodes: a graph or a node, whichever it can explain. */
final class SelfTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** A triangle with a tail, every edge in both directions. */
    private static final PackedGraph GRAPH = PackedGraph.builder("self-test", 4, 2).features(new float[] {1, 0, 0, 1, 1, 1, 0.5f, 0})
            .edges(new int[] {0, 1, 1, 2, 2, 0, 2, 3}, new int[] {1, 0, 2, 1, 0, 2, 3, 2}).build();

    private static final List<ExplainTask> TASKS = List.of(ExplainTask.ofGraph(network(Task.GRAPH), GRAPH), ExplainTask.ofNode(network(Task.NODE), GRAPH, 2));

    private final Gateway gateway;

    SelfTest(Gateway gateway) {
        this.gateway = gateway;
    }

    private static GnnNetwork network(Task task) {
        Dense mix = new Dense(2, 2, new double[] {1, -0.5, 0.5, 1}, new double[] {0.1, 0});
        return new GnnNetwork("self-test", task, List.of(new MessageLayer.Gcn(mix)), mix, new Dense(2, 2, new double[] {1, -1, -1, 1}, new double[2]));
    }

    /**
     * Returns when an explanation came back.
     *
     * @throws org.gnomon.api.GnomonException when none did
     */
    void run(MethodSelector method) {
        gateway.call(Explainer.class, method, CallOptions.seeded(0).withTimeLimit(LIMIT), SelfTest::explanation);
    }

    private static int explanation(Explainer explainer, Parameters parameters, Run run) {
        Optional<ExplainTask> task = TASKS.stream().filter(t -> explainer.check(t) instanceof Support.Yes).findFirst();
        return task.map(t -> explainer.fitted(new Background(List.of(t)), parameters, run).explain(t, parameters, run).targetClass())
                .orElseThrow(() -> new BadRequest(Reason.UNSUPPORTED, refusals(explainer), ""));
    }

    private static String refusals(Explainer explainer) {
        return "it explains neither a graph nor a node: " + String.join("; ", TASKS.stream().map(explainer::check)
                .flatMap(support -> support instanceof Support.No no ? no.reasons().stream() : Stream.<String>of()).distinct().toList());
    }
}
