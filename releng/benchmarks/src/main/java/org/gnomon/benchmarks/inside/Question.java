package org.gnomon.benchmarks.inside;

import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;

/** A task for explainers. */
record Question(ExplainTask task) {

    /** As many as asked for, on graphs of 25 nodes. */
    static List<Question> some(int count) {
        GnnNetwork network = SampleNetworks.all(5, Gnn.Task.GRAPH).findFirst().orElseThrow();
        return IntStream.range(0, count).mapToObj(i -> new Question(ExplainTask.ofGraph(network, SampleGraphs.connected(i, 25)))).toList();
    }

    CallResult<Explanation> ask(Gateway gateway, MethodSelector method, CallOptions options) {
        return gateway.call(Explainer.class, method, options, (explainer, parameters, run) -> explainer.explain(task, parameters, run));
    }
}
