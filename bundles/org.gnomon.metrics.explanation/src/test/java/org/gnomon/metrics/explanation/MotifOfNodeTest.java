package org.gnomon.metrics.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.Selection;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

/** A path of eight nodes: motif 0-1-2, plain edges 2-3 and 3-4, motif 4-5-6, plain edge 6-7. */
class MotifOfNodeTest {

    private static final PackedGraph PATH = PackedGraph.builder("path", 8, 1).edges(new int[] {0, 1, 2, 3, 4, 5, 6}, new int[] {1, 2, 3, 4, 5, 6, 7})
            .motifEdges(new boolean[] {true, true, false, false, true, true, false}).build();

    @Test
    void anotherMotifInReachIsNotTheReason() {
        assertThat(new MotifAuc().measure(assessment(1, 3, 9, 8, 1, 2, 5, 5, 0))).hasValue(1);
        assertThat(new MotifAuc().measure(assessment(1, 3, 4, 1.5, 1, 2, 5, 5, 0))).hasValue(0.75);
    }

    @Test
    void edgesFartherThanTheNetworkSeesDoNotCount() {
        assertThat(new MotifAuc().measure(assessment(1, 2, 2, 2, 1, 9, 9, 9, 9))).hasValue(1);
    }

    @Test
    void aNodeOutsideEveryMotifHasNoTruth() {
        assertThat(new MotifAuc().measure(assessment(3, 3, 1, 1, 1, 1, 1, 1, 1))).isEmpty();
        assertThat(new MotifAccuracy().measure(assessment(7, 3, 1, 1, 1, 1, 1, 1, 1))).isEmpty();
    }

    private static Assessment assessment(int node, int layers, double... scores) {
        Dense one = new Dense(1, 1, new double[] {1}, new double[] {0});
        GnnNetwork network = new GnnNetwork("net", Task.NODE, Collections.nCopies(layers, new MessageLayer.Gcn(one)), one,
                new Dense(1, 2, new double[2], new double[2]));
        Explanation explanation = Explanation.forClass(1).unitScores(scores).selection(new Selection(new int[] {0}, List.of())).build();
        return new Assessment(ExplainTask.ofNode(network, PATH, node), EdgeUnits.of(PATH), List.of(0, 1, 2, 3), explanation,
                new MaskedPrediction(0.9, 0.8, 0.3, 1, 1, 0), new Assessment.Cost(0, 0));
    }
}
