package org.gnomon.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.api.MethodState;
import org.gnomon.api.SeededRun;
import org.gnomon.api.predict.Label;
import org.gnomon.api.predict.PredictionTask;

/** Drives a search as the contract says; may save, forget everything and resume after every so many turns. */
final class SearchLoop {

    private final SearchTask task;
    private final Evaluator evaluator;
    private final int batch;
    private final int turnsPerCall;

    SearchLoop(SearchTask task, Evaluator evaluator, int batch, int turnsPerCall) {
        this.task = task;
        this.evaluator = evaluator;
        this.batch = batch;
        this.turnsPerCall = turnsPerCall;
    }

    Archive drive(Searcher searcher, long seed) {
        Archive archive = new Archive(task);
        SeededRun run = new SeededRun(seed);
        Search search = searcher.open(task, SeededRun.NO_PARAMETERS, run);
        for (int turn = 1; !task.budget().spentBy(archive.used()); turn++) {
            List<Proposal> proposals = search.ask(batch);
            if (proposals.isEmpty()) {
                return archive;
            }
            List<Individual> answers = new ArrayList<>();
            for (Proposal proposal : proposals) {
                answers.add(answer(proposal, archive, run));
                archive.add(answers.getLast());
            }
            search.tell(answers);
            if (turn % turnsPerCall == 0) {
                MethodState state = new MethodState("test", "1.0.0.1", search.save());
                run = new SeededRun(seed);
                search = searcher.resume(task, state, SeededRun.NO_PARAMETERS, run);
                archive = Archive.restored(task, archive.individuals(), archive.used());
            }
        }
        return archive;
    }

    private Individual answer(Proposal proposal, Archive archive, SeededRun run) {
        String key = task.space().key(proposal.architecture());
        Optional<Individual> known = archive.find(key);
        return new Individual(key, proposal, known.isPresent() ? known.get().evaluation() : measure(proposal, run));
    }

    private Evaluation measure(Proposal proposal, SeededRun run) {
        List<PredictionTask> limits = task.constraints().stream().map(Constraint::task).distinct().toList();
        Evaluation first = measure(limits, proposal, run);
        if (!new Individual("", proposal, first).meets(task.constraints())) {
            return first;
        }
        List<PredictionTask> rest = task.objectives().stream().filter(t -> !limits.contains(t)).toList();
        Evaluation second = measure(rest, proposal, run);
        List<Label> labels = Stream.of(first, second).flatMap(e -> new Individual("", proposal, e).labels().stream()).toList();
        return new Evaluation.Measured(labels, first.seconds() + second.seconds());
    }

    private Evaluation measure(List<PredictionTask> tasks, Proposal proposal, SeededRun run) {
        return evaluator.evaluate(task.space(), tasks, List.of(proposal.architecture()), SeededRun.NO_PARAMETERS, run).getFirst();
    }
}
