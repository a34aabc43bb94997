package org.gnomon.metrics.explanation;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.model.packed.PackedGraph;
import org.osgi.service.component.annotations.Component;

/** Share of nodes on which the explanation and the planted motif agree. */
@Component
public final class MotifAccuracy implements ExplanationMetric {

    @Override
    public Definition definition() {
        return new Definition("motif-accuracy", "Motif acc", "", Direction.HIGHER,
                "share of nodes (to explain one node: of those around it) that are in both motif and explanation or in neither; where the motif is known", 80);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        return MotifTruth.of(assessment).map(truth -> OptionalDouble.of(agreement(assessment, truth))).orElseGet(OptionalDouble::empty);
    }

    private static double agreement(Assessment assessment, MotifTruth truth) {
        int nodes = assessment.task().graph().nodeCount();
        boolean[] reached = new boolean[nodes];
        boolean[] inMotif = new boolean[nodes];
        boolean[] inExplanation = new boolean[nodes];
        Arrays.fill(reached, assessment.task().node().isEmpty());
        for (int i = 0; i < truth.units().length; i++) {
            mark(reached, assessment, truth.units()[i]);
            if (truth.positive()[i]) {
                mark(inMotif, assessment, truth.units()[i]);
            }
        }
        for (int unit : assessment.explanation().selectedUnits()) {
            mark(inExplanation, assessment, unit);
        }
        int agreeing = 0;
        int all = 0;
        for (int v = 0; v < nodes; v++) {
            if (reached[v]) {
                all++;
                agreeing += inMotif[v] == inExplanation[v] ? 1 : 0;
            }
        }
        return (double) agreeing / all;
    }

    private static void mark(boolean[] nodes, Assessment assessment, int unit) {
        PackedGraph graph = assessment.task().graph();
        int edge = assessment.units().edge(unit, 0);
        nodes[graph.source(edge)] = true;
        nodes[graph.target(edge)] = true;
    }
}
