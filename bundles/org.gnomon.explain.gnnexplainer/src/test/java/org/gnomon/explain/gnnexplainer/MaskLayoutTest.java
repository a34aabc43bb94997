package org.gnomon.explain.gnnexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

class MaskLayoutTest {

    /** 0-1 in both directions, a loop at 1, 1->2 twice. */
    private static final PackedGraph GRAPH = PackedGraph.builder("g", 3, 2).edges(new int[] {0, 1, 1, 1, 1}, new int[] {1, 0, 1, 2, 2}).build();
    private static final EdgeUnits UNITS = EdgeUnits.of(GRAPH);

    @Test
    void bothDirectionsShareAValueAndALoopHasNone() {
        MaskLayout layout = MaskLayout.tied(UNITS, 5);
        assertThat(layout.spread(new double[] {0.2, 0.7})).containsExactly(0.2, 0.2, 1, 0.7, 0.7);
        assertThat(layout.entriesPerValue()).containsExactly(2, 2);
    }

    @Test
    void directedEdgesHaveTheirOwn() {
        MaskLayout layout = MaskLayout.directed(UNITS, 5);
        assertThat(layout.spread(new double[] {0.1, 0.2, 0.3, 0.4})).containsExactly(0.1, 0.2, 1, 0.3, 0.4);
    }

    @Test
    void featureMasksShareByNodeByFeatureOrNotAtAll() {
        double[] byNode = {0.1, 0.2, 0.3};
        assertThat(FeatureMask.OBJECT.layout(3, 2).spread(byNode)).containsExactly(0.1, 0.1, 0.2, 0.2, 0.3, 0.3);
        assertThat(FeatureMask.COMMON_ATTRIBUTES.layout(3, 2).spread(new double[] {0.1, 0.2})).containsExactly(0.1, 0.2, 0.1, 0.2, 0.1, 0.2);
        assertThat(FeatureMask.ATTRIBUTES.layout(3, 2).count()).isEqualTo(6);
        assertThat(FeatureMask.NONE.layout(3, 2).spread(new double[0])).isEmpty();
    }

    @Test
    void collectIsTheAdjointOfSpread() {
        MaskLayout layout = MaskLayout.tied(UNITS, 5);
        assertThat(layout.collect(new double[] {1, 2, 100, 3, 4})).containsExactly(3, 7);
    }
}
