package org.gnomon.tck;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Peers;

/** Peers for tests: the given explainers by id, all of version 1.0.0. Parameters are converted and not checked. */
public record TestPeers(Map<String, Explainer> explainers) implements Peers {

    private static final String VERSION = "1.0.0";

    public TestPeers {
        explainers = new TreeMap<>(explainers);
    }

    @Override
    public List<String> installed() {
        return List.copyOf(explainers.keySet());
    }

    @Override
    public Answer explain(String method, ExplainTask task, Map<String, String> parameters, Run run) {
        if (!explainers.containsKey(method)) {
            throw new BadRequest(Reason.NOT_FOUND, "unknown explainer '" + method + "'; installed: " + String.join(", ", installed()), "");
        }
        Explainer explainer = explainers.get(method);
        if (explainer.check(task) instanceof Support.No no) {
            throw new BadRequest(Reason.UNSUPPORTED, "'" + method + "' cannot explain " + task.graph().id() + ": " + String.join("; ", no.reasons()), "");
        }
        return new Answer(method, VERSION, explainer.explain(task, new TestParameters(Map.copyOf(parameters)), run));
    }
}
