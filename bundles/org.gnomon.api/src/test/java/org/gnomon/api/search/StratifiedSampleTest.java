package org.gnomon.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.gnomon.api.Cancelled;
import org.gnomon.api.SeededRun;
import org.gnomon.model.computation.Costs;
import org.junit.jupiter.api.Test;

class StratifiedSampleTest {

    private final LayerSpace space = new LayerSpace();
    private final ToDoubleFunction<Architecture> macs = a -> Costs.of(space.toGraph(a)).macs();

    private StratifiedSample sample(long seed) {
        return new StratifiedSample(space, macs, new SplittableRandom(seed));
    }

    private List<Architecture> draw(int count, int strata, long seed) {
        return sample(seed).draw(count, strata, new SeededRun(0));
    }

    @Test
    void theRareEndsAreDrawnAsOftenAsTheMiddle() {
        List<Architecture> drawn = draw(12, 3, 1);
        double least = drawn.stream().mapToDouble(macs).min().orElseThrow();
        double width = drawn.stream().mapToDouble(macs).max().orElseThrow() - least;
        assertThat(drawn).hasSize(12);
        assertThat(drawn.stream().map(space::key)).doesNotHaveDuplicates();
        assertThat(drawn).filteredOn(a -> macs.applyAsDouble(a) < least + width / 3).hasSizeBetween(3, 5);
        assertThat(drawn).filteredOn(a -> macs.applyAsDouble(a) > least + 2 * width / 3).hasSizeBetween(3, 5);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(draw(10, 4, 5)).isEqualTo(draw(10, 4, 5)).isNotEqualTo(draw(10, 4, 6));
    }

    @Test
    void aSpaceWithFewerGivesAllThatItHas() {
        assertThat(draw(500, 5, 1)).hasSize(space.cardinality().orElseThrow().intValueExact());
    }

    @Test
    void aCancelledRunStopsTheDraws() {
        assertThatThrownBy(() -> sample(1).draw(12, 3, SeededRun.cancelledAfter(0, 5))).isInstanceOf(Cancelled.class);
    }

    @Test
    void nothingIsNoSample() {
        assertThatThrownBy(() -> draw(0, 3, 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0 architectures in 3 strata");
    }
}
