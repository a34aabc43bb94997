package org.gnomon.gnn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {

    /** 300 items of class 0, 90 of class 1, 10 of class 2, in random order. */
    private static final int[] LABELS = shuffled(IntStream.range(0, 400).map(i -> i < 300 ? 0 : i < 390 ? 1 : 2).toArray());

    private static int[] shuffled(int[] values) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = values[i];
            values[i] = values[other];
            values[other] = swapped;
        }
        return values;
    }

    private static Split split(int[] labels, double validation, double test, long seed) {
        return Split.stratified(labels, validation, test, new SplittableRandom(seed));
    }

    private static List<Long> perClass(List<Integer> items) {
        return IntStream.range(0, 3).mapToObj(cls -> items.stream().filter(i -> LABELS[i] == cls).count()).toList();
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "0.2, 0.3", "0.5, 0.45"})
    void everyItemStandsInExactlyOnePart(double validation, double test) {
        Split split = split(LABELS, validation, test, 5);
        assertThat(Stream.of(split.training(), split.validation(), split.test()).flatMap(List::stream).sorted())
                .containsExactlyElementsOf(IntStream.range(0, LABELS.length).boxed().toList());
    }

    @Test
    void everyPartHasItsShareOfEveryClassInAscendingOrder() {
        Split split = split(LABELS, 0.2, 0.1, 5);
        assertThat(perClass(split.test())).containsExactly(30L, 9L, 1L);
        assertThat(perClass(split.validation())).containsExactly(60L, 18L, 2L);
        assertThat(perClass(split.training())).containsExactly(210L, 63L, 7L);
        assertThat(Stream.of(split.training(), split.validation(), split.test())).allSatisfy(part -> assertThat(part).isSorted());
    }

    @Test
    void aRareClassIsTrainedOn() {
        Split split = split(new int[] {0, 0, 0, 0, 1, 2, 2}, 0.4, 0.5, 3);
        assertThat(split.training()).contains(4).containsAnyOf(5, 6);
    }

    @Test
    void theSeedDecides() {
        assertThat(split(LABELS, 0.1, 0.1, 7)).isEqualTo(split(LABELS, 0.1, 0.1, 7)).isNotEqualTo(split(LABELS, 0.1, 0.1, 8));
    }
}
