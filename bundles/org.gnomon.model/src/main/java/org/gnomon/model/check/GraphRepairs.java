package org.gnomon.model.check;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.model.cg.ComputationGraph;

/** The quick fixes: what can be put right without asking. */
public final class GraphRepairs {

    private static final List<Repair> REPAIRS = List.of(new RenameTwins(), new MergeEdges(), new RemoveDeadNodes(), new ClearFields(), new InferShapes());

    private GraphRepairs() {}

    /**
     * Repairs {@code graph} where it stands: ids that occur twice are renamed, edges that occur twice merged, nodes on no path from an input to an output
     * removed, settings that an operator does not use cleared, and shapes inferred from the inputs.
     *
     * @return a sentence for each change, with the invariant; what remains is found by {@link GraphChecks#check}
     */
    public static List<String> apply(ComputationGraph graph) {
        List<String> changes = new ArrayList<>();
        for (Repair repair : REPAIRS) {
            repair.apply(graph).forEach(change -> changes.add(repair.invariant() + ": " + change));
        }
        return List.copyOf(changes);
    }
}
