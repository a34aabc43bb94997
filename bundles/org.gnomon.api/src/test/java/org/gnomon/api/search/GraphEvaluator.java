package org.gnomon.api.search;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.Trust;
import org.gnomon.api.predict.Label;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.model.computation.PackedComputation;

/** Counts on the graph: work (kernel areas, less is better) and reach (receptive field, more is better; an added input counts as half a pixel). */
final class GraphEvaluator implements Evaluator {

    static final PredictionTask WORK = PredictionTask.of("layers", "work", "1", false);
    static final PredictionTask REACH = PredictionTask.of("layers", "reach", "pixel", true);

    /** How many values were measured so far. */
    int measured;

    @Override
    public List<PredictionTask> tasks(SearchSpace space) {
        return List.of(WORK, REACH);
    }

    @Override
    public Support check(SearchSpace space, List<PredictionTask> tasks) {
        return Support.unless(tasks(space).containsAll(tasks) ? List.of() : List.of("only work and reach can be counted."));
    }

    @Override
    public void evaluate(SearchSpace space, List<PredictionTask> tasks, Iterator<Architecture> architectures, Consumer<? super Evaluation> results,
            Parameters parameters, Run run) {
        while (architectures.hasNext()) {
            PackedComputation graph = space.toGraph(architectures.next());
            List<Label> labels = tasks.stream().map(t -> new Label(t, value(t, graph), OptionalDouble.empty(), Trust.MEASURED, "graph")).toList();
            measured += labels.size();
            results.accept(new Evaluation.Measured(labels, labels.size() * 0.5));
            run.step();
        }
    }

    private static double value(PredictionTask task, PackedComputation graph) {
        IntStream nodes = IntStream.range(0, graph.nodeCount());
        return task.equals(WORK) ? nodes.mapToDouble(n -> graph.operation(n).window().area()).sum()
                : 1 + nodes.mapToDouble(n -> Math.max(0, graph.operation(n).window().kernelH() - 1)).sum() + 0.5 * (graph.edgeCount() - graph.nodeCount() + 1);
    }
}
