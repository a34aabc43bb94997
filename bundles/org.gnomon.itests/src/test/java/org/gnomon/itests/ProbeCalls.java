package org.gnomon.itests;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;

/** Calls of the explainer of a {@link ProbeBundle}. */
final class ProbeCalls {

    static final ExplainTask TASK = ExplainTask.ofGraph(SampleNetworks.all(5, GnnNetwork.Task.GRAPH).findFirst().orElseThrow(),
            SampleGraphs.connected(1, 8));

    private ProbeCalls() {}

    /** The version of the bundle that answers. */
    static String answer(Gateway gateway, String selector) {
        return gateway.<Explainer, String>call(Explainer.class, MethodSelector.parse(selector), CallOptions.seeded(0), ProbeCalls::version).value();
    }

    static String version(Explainer explainer, Parameters parameters, Run run) {
        return explainer.explain(TASK, parameters, run).notes().getFirst();
    }
}
