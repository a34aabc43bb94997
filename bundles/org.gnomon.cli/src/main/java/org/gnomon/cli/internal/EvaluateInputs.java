package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.host.CallOptions;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GraphSet;

/** Everything that an evaluation needs, read and checked before a run is recorded. */
record EvaluateInputs(Loaded<GraphSet> data, List<Subject> subjects, List<Request> requests, List<Double> sparsities, List<Long> seeds) {

    /** A model and what is explained of it. */
    record Subject(Loaded<Gnn> model, Asked asked) {}

    static EvaluateInputs load(Session session, WorkFlags flags, Output output, EvaluateFlags wanted, Settings settings) {
        List<Request> requests = new Explainers(session.services().gateway()).requests(wanted.methods(), settings);
        List<Double> sparsities = wanted.sparsities();
        List<Long> seeds = wanted.seeds(flags.seed());
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress);
            Models models = new Models(session, flags.runs());
            List<Loaded<Gnn>> networks = wanted.models().stream().map(name -> models.load(name, options)).toList();
            Loaded<GraphSet> data = new Data(session).load(wanted.data(), options);
            List<Subject> subjects = new ArrayList<>();
            for (Loaded<Gnn> network : networks) {
                subjects.add(new Subject(network, asked(session, wanted, data.value(), network)));
            }
            return new EvaluateInputs(data, subjects, requests, sparsities, seeds);
        }
    }

    private static Asked asked(Session session, EvaluateFlags wanted, GraphSet data, Loaded<Gnn> network) {
        Asked all = new Questions(data, network.value(), SplitFile.beside(network.path().orElseThrow()))
                .of(wanted.graphs(), wanted.nodes(), wanted.target());
        List<ExplainTask> tasks = all.tasks().stream()
                .filter(task -> wanted.label().isEmpty() || Questions.label(task).equals(wanted.label()))
                .filter(task -> !wanted.correct() || Questions.label(task).equals(predicted(session, task))).toList();
        if (tasks.isEmpty()) {
            throw new BadRequest(Reason.USAGE, "nothing is left to explain: none of " + Numbers.count(all.tasks().size(), "prediction") + " of '"
                    + network.value().name() + "' has the label asked for", "see the classes: gnomon data show DATA");
        }
        return new Asked(tasks, all.background());
    }

    private static Optional<Integer> predicted(Session session, ExplainTask task) {
        return Optional.of(session.services().evaluation().predictedClass(task));
    }
}
