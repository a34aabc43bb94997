package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.evaluation.Asked;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.evaluation.Indices;
import org.gnomon.evaluation.TaskChoice;
import org.gnomon.host.CallOptions;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/** Everything that an evaluation needs, read and checked before a run is recorded. */
record EvaluateInputs(Loaded<GraphSet> data, List<Subject> subjects, List<Request> requests, List<Double> sparsities, List<Long> seeds) {

    /**
     * A model and what is explained of it.
     *
     * @param drawn places of the tasks that the report draws
     */
    record Subject(Loaded<Gnn> model, Asked asked, List<Integer> drawn) {}

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
                Asked asked = asked(session, wanted, data.value(), network);
                subjects.add(new Subject(network, asked, drawn(session, wanted, data.value(), asked.tasks())));
            }
            return new EvaluateInputs(data, subjects, requests, sparsities, seeds);
        }
    }

    private static Asked asked(Session session, EvaluateFlags wanted, GraphSet data, Loaded<Gnn> network) {
        Asked all = new TaskChoice(data, network.value(), SplitFile.beside(network.path().orElseThrow()))
                .of(wanted.graphs(), wanted.nodes(), wanted.target());
        List<ExplainTask> tasks = all.tasks().stream()
                .filter(task -> wanted.label().isEmpty() || TaskChoice.label(task).equals(wanted.label()))
                .filter(task -> !wanted.correct() || TaskChoice.label(task).equals(predicted(session, task))).toList();
        if (tasks.isEmpty()) {
            throw new BadRequest(Reason.USAGE, "nothing is left to explain: none of " + Numbers.count(all.tasks().size(), "prediction") + " of '"
                    + network.value().name() + "' has the label asked for", "see the classes: gnomon data show DATA");
        }
        return new Asked(tasks, all.background());
    }

    private static List<Integer> drawn(Session session, EvaluateFlags wanted, GraphSet data, List<ExplainTask> tasks) {
        if (wanted.draw().isEmpty()) {
            return session.services().report().choose(tasks);
        }
        boolean nodes = data.task() == Gnn.Task.NODE;
        int count = nodes ? data.graphs().stream().mapToInt(PackedGraph::nodeCount).max().orElse(0) : data.graphs().size();
        Set<Integer> indices = Set.copyOf(Indices.parse(wanted.draw().get(), nodes ? "node" : "graph", count));
        Map<PackedGraph, Integer> places = new IdentityHashMap<>();
        data.graphs().forEach(graph -> places.put(graph, places.size()));
        return IntStream.range(0, tasks.size())
                .filter(i -> indices.contains(nodes ? tasks.get(i).node().getAsInt() : places.get(tasks.get(i).graph()))).boxed().toList();
    }

    private static Optional<Integer> predicted(Session session, ExplainTask task) {
        return Optional.of(session.services().evaluation().predictedClass(task));
    }
}
