package org.gnomon.model.check;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.model.cg.ComputationGraph;

/** Checks a computation graph against every invariant. */
public final class GraphChecks {

    private static final List<Invariant> INVARIANTS = List.of(new Identity(), new Acyclic(), new Connected(), new Arity(), new Shapes(),
            new KernelFields(), new WeightShapes(), new Vocabulary(), new Labels());

    private GraphChecks() {}

    /** The findings, at most 100 of each invariant, by invariant, then in document order; empty for a sound graph. */
    public static List<Finding> check(ComputationGraph graph) {
        List<Finding> all = new ArrayList<>();
        for (Invariant invariant : INVARIANTS) {
            Findings findings = new Findings(invariant.id());
            invariant.check(graph, findings);
            all.addAll(findings.all());
        }
        return List.copyOf(all);
    }

    /** The findings that forbid the use of {@code graph}. */
    public static List<Finding> errors(ComputationGraph graph) {
        return check(graph).stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).toList();
    }
}
