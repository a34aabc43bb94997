package org.gnomon.cli.internal;

import java.io.IOException;
import java.util.List;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.cli.internal.Explaining.Outcome;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.host.CallOptions;
import org.gnomon.host.RunFolder;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;

/** Reads and checks everything that explaining needs, before a run is recorded. */
final class ExplainInputs {

    private final Session session;
    private final WorkFlags flags;
    private final Output output;
    private Loaded<GraphSet> data;
    private Loaded<GnnNetwork> model;
    private List<ExplainTask> tasks;
    private List<Request> requests;

    ExplainInputs(Session session, WorkFlags flags, Output output) {
        this.session = session;
        this.flags = flags;
        this.output = output;
    }

    ExplainInputs load(ExplainFlags wanted, List<String> methods, Settings settings) {
        requests = new Explainers(session.services().gateway()).requests(methods, settings);
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress);
            model = new Models(session, flags.runs()).load(wanted.model(), options);
            data = new Data(session).load(wanted.data(), options);
        }
        tasks = new Questions(data.value(), model.value(), SplitFile.test(model.path().orElseThrow())).of(wanted.graphs(), wanted.nodes(), wanted.target());
        return this;
    }

    Loaded<GraphSet> data() {
        return data;
    }

    Outcome explainIn(RunFolder run) throws IOException {
        model.recordIn(run);
        data.recordIn(run);
        return new Explaining(session, flags, output).explain(run, model.value(), data.value(), tasks, requests,
                model.value().name() + " on " + data.value().name(), List.of(Numbers.count(tasks.size(), "explanation")));
    }
}
