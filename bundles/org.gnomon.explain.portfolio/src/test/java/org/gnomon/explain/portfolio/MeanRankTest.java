package org.gnomon.explain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeanRankTest {

    @Test
    void theBestBeatsAllOthersWhateverTheScale() {
        List<double[]> scores = List.of(new double[] {3, 1, 2}, new double[] {1e9, -1e9, 0});
        assertThat(MeanRank.of(scores, new int[] {0, 1, 2})).containsExactly(1, 0, 0.5);
    }

    @Test
    void scorersThatDisagreeMeet() {
        List<double[]> scores = List.of(new double[] {3, 2, 1}, new double[] {1, 2, 3});
        assertThat(MeanRank.of(scores, new int[] {0, 1, 2})).containsExactly(new double[] {0.5, 0.5, 0.5}, within(1e-15));
    }

    @Test
    void equalScoresShareTheirPlaces() {
        assertThat(MeanRank.of(List.of(new double[] {5, 5, 5, 9, 1}), new int[] {0, 1, 2, 3, 4})).containsExactly(0.5, 0.5, 0.5, 1, 0);
    }

    @Test
    void edgesOutOfReachTakeNoPart() {
        assertThat(MeanRank.of(List.of(new double[] {1, 100, 2}), new int[] {0, 2})).containsExactly(0, 0, 1);
    }

    @Test
    void aSingleEdgeHasNobodyToBeat() {
        assertThat(MeanRank.of(List.of(new double[] {1}), new int[] {0})).containsExactly(0);
    }
}
