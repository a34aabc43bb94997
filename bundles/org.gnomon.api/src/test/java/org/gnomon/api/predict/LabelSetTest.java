package org.gnomon.api.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.gnomon.api.Trust;
import org.junit.jupiter.api.Test;

class LabelSetTest {

    static final LabelColumn ACCURACY = new LabelColumn("acc", PredictionTask.of("CIFAR-10", "test accuracy", "1", true), Trust.MEASURED, "a table", "MIT");
    static final LabelColumn FLOPS = new LabelColumn("flops", PredictionTask.of("CIFAR-10", "FLOPs", "1", false), Trust.MEASURED, "a table", "MIT");

    @Test
    void holdsRowsBySpaceWithAbsentValues() {
        LabelSet.Builder builder = LabelSet.builder("set", "ofa", List.of(ACCURACY, FLOPS));
        builder.set(builder.row("ofa@192", "a"), 0, 0.5);
        builder.set(builder.row("ofa@208", "a"), 1, 12e9);
        builder.row("ofa@192", "b");
        LabelSet set = builder.build();
        assertThat(set.size()).isEqualTo(3);
        assertThat(set.spaces()).containsExactly("ofa@192", "ofa@208");
        assertThat(set.space(2)).isEqualTo("ofa@192");
        assertThat(set.rowsWith(0)).containsExactly(0);
        assertThat(set.rowsWith(0, 1)).isEmpty();
        assertThat(set.rowsWith()).containsExactly(0, 1, 2);
        assertThat(set.values(1, 1)).containsExactly(12e9);
        assertThat(set.labels(0)).singleElement().satisfies(label -> assertThat(label.task()).isEqualTo(ACCURACY.task()));
        assertThat(set.labels(2)).isEmpty();
        assertThatThrownBy(() -> set.value(2, 0)).isInstanceOf(NoSuchElementException.class).hasMessage("'b' has no acc");
    }

    @Test
    void takesNoValueThatIsNotFinite() {
        LabelSet.Builder builder = LabelSet.builder("set", "nb-201", List.of(ACCURACY));
        int row = builder.row("nb-201", "a");
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> builder.set(row, 0, value)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("finite");
        }
        assertThatThrownBy(() -> LabelSet.builder("set", "nb-201", List.of(ACCURACY, ACCURACY))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotChangedByItsBuilderAfterwards() {
        LabelSet.Builder builder = LabelSet.builder("set", "nb-201", List.of(ACCURACY));
        int row = builder.row("nb-201", "a");
        LabelSet set = builder.build();
        builder.set(row, 0, 1);
        builder.row("nb-201", "b");
        assertThat(set.size()).isEqualTo(1);
        assertThat(set.has(0, 0)).isFalse();
    }
}
