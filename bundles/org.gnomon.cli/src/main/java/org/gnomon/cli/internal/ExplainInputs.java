package org.gnomon.cli.internal;

import java.io.IOException;
import java.util.List;
import org.gnomon.cli.internal.Explaining.Outcome;
import org.gnomon.evaluation.Asked;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.evaluation.TaskChoice;
import org.gnomon.host.CallOptions;
import org.gnomon.host.RunFolder;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GraphSet;

/** Everything that explaining needs, read and checked before a run is recorded. */
record ExplainInputs(Loaded<GraphSet> data, Loaded<Gnn> model, Asked asked, List<Request> requests) {

    static ExplainInputs load(Session session, WorkFlags flags, Output output, ExplainFlags wanted, List<String> methods, Settings settings) {
        List<Request> requests = new Explainers(session.services().gateway()).requests(methods, settings);
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress);
            Loaded<Gnn> model = new Models(session, flags.runs()).load(wanted.model(), options);
            Loaded<GraphSet> data = new Data(session).load(wanted.data(), options);
            Asked asked = new TaskChoice(data.value(), model.value(), SplitFile.beside(model.path().orElseThrow()))
                    .of(wanted.graphs(), wanted.nodes(), wanted.target());
            return new ExplainInputs(data, model, asked, requests);
        }
    }

    Outcome explain(Explaining explaining, RunFolder run, long seed) throws IOException {
        model.recordIn(run, seed);
        data.recordIn(run, seed);
        return explaining.explain(run, model.value(), data.value(), asked, requests, model.value().name() + " on " + data.value().name(),
                List.of(Numbers.count(asked.tasks().size(), "explanation")));
    }
}
