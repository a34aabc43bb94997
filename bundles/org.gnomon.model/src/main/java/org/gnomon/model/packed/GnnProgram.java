package org.gnomon.model.packed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.gnomon.model.packed.GnnStep.Rows;

/**
 * Any graph neural network as a list of elementary steps; the last one makes the logits, one row. Immutable.
 *
 * @param name what users call it
 * @param steps each reads earlier ones only
 * @param selfLoops whether the network itself gives every node a loop, without gate and features, in place of those of the graph
 */
public record GnnProgram(String name, Task task, List<GnnStep> steps, boolean selfLoops) implements Gnn {

    /** More steps than any network in use; a program is small beside its weights. */
    public static final int MOST_STEPS = 10_000;

    /**
     * @throws IllegalArgumentException naming the step that does not fit
     */
    public GnnProgram {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("network '" + name + "' has " + steps.size() + " steps; allowed: 1.." + MOST_STEPS);
        }
        StepShapes shapes = new StepShapes(name, steps);
        if (shapes.rows(steps.size() - 1) != Rows.GRAPH) {
            throw new IllegalArgumentException("step '" + steps.getLast().name() + "' of network '" + name + "' ends it with a row per "
                    + shapes.rows(steps.size() - 1).name().toLowerCase(Locale.ROOT) + "; expected one row: pool the nodes or take the root");
        }
        for (GnnStep step : steps) {
            if (task == Task.GRAPH ? step instanceof GnnStep.Root : step instanceof GnnStep.Pool) {
                throw new IllegalArgumentException("step '" + step.name() + "' of network '" + name + "' does not fit its task " + task
                        + "; graphs are pooled, nodes are read at the root");
            }
        }
    }

    @Override
    public int featureCount() {
        return steps.stream().mapToInt(step -> step instanceof GnnStep.Features features ? features.width() : 0).max().orElseThrow();
    }

    /** Number of features per edge that it reads; 0 for most networks. */
    public int edgeFeatureCount() {
        return steps.stream().mapToInt(step -> step instanceof GnnStep.EdgeFeatures features ? features.width() : 0).max().orElseThrow();
    }

    @Override
    public int classCount() {
        return shapes().width(steps.size() - 1);
    }

    @Override
    public int depth() {
        return Collections.max(hops());
    }

    /** Of every step, the most edges that a message crosses on its way to it. */
    public List<Integer> hops() {
        List<Integer> hops = new ArrayList<>(steps.size());
        for (GnnStep step : steps) {
            int before = step.inputs().stream().mapToInt(hops::get).max().orElse(0);
            hops.add(crossesEdges(step) ? before + 1 : before);
        }
        return hops;
    }

    /** Whether the gates of edges enter at {@code step}. */
    public static boolean crossesEdges(GnnStep step) {
        return step instanceof GnnStep.Propagate || step instanceof GnnStep.Aggregate || step instanceof GnnStep.Degree;
    }

    /** Rows and widths of every step. */
    public StepShapes shapes() {
        return new StepShapes(name, steps);
    }

    @Override
    public GnnProgram program() {
        return this;
    }
}
