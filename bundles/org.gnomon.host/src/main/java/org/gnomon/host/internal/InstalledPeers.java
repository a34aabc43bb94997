package org.gnomon.host.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Peers;
import org.gnomon.host.CancelToken;
import org.gnomon.host.MethodSelector;

/** The explainers among the installed methods, for one another. A call needs no thread of its own, so callers that wait cannot block each other. */
final class InstalledPeers implements Peers {

    private static final String KIND = InstalledMethod.kindOf(Explainer.class.getName());

    private final InstalledMethods installed;

    InstalledPeers(InstalledMethods installed) {
        this.installed = installed;
    }

    @Override
    public List<String> installed() {
        return installed.sorted().stream().filter(m -> m.kind().equals(KIND)).map(m -> m.source().id()).distinct().toList();
    }

    @Override
    public Answer explain(String method, ExplainTask task, Map<String, String> parameters, Run run) {
        if (run instanceof PeerRun) {
            throw new BadRequest(Reason.UNSUPPORTED, "'" + method + "' is asked by an explainer that another one asked; only one may stand between",
                    "leave out explainers that ask others themselves");
        }
        MethodSelector selector = new MethodSelector(method, Optional.empty());
        Lease lease = installed.leaseServing(Explainer.class, selector, new StopSignal(new CancelToken(), Optional.empty()));
        try {
            Explanation explanation = lease.method().statistics().count(() -> lease.onThisThread(() -> ask(lease, task, parameters, run)));
            return new Answer(method, lease.method().source().version().toString(), explanation);
        } finally {
            lease.method().release(lease);
        }
    }

    private static Explanation ask(Lease lease, ExplainTask task, Map<String, String> parameters, Run run) {
        InstalledMethod method = lease.method();
        ParameterValues values = method.parameters(parameters);
        try {
            Explainer explainer = method.get(Explainer.class);
            try {
                requireSupport(method.source().id(), explainer, task);
                return given(method, explainer.explain(task, values, new PeerRun(method.source().id(), run, lease.stop())));
            } finally {
                method.unget();
            }
        } catch (Throwable e) {
            throw Boundary.failure(method.name(), e);
        }
    }

    /** What the peer returned; null is its fault, not that of the one who asked. */
    private static Explanation given(InstalledMethod method, Explanation answer) {
        return Optional.ofNullable(answer).orElseThrow(() -> new MethodFailed(method.name(), "it answered with null", null));
    }

    private static void requireSupport(String method, Explainer explainer, ExplainTask task) {
        if (explainer.check(task) instanceof Support.No no) {
            throw new BadRequest(Reason.UNSUPPORTED, "'" + method + "' cannot explain " + task.graph().id() + ": " + String.join("; ", no.reasons()),
                    "choose another method: gnomon methods list");
        }
    }
}
