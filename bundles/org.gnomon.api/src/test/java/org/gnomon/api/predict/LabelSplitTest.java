package org.gnomon.api.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelSplitTest {

    /** 100 architectures, some in two rows. */
    private static LabelSet set(long order) {
        List<String> texts = IntStream.range(0, 130).mapToObj(i -> "a" + i % 100).collect(Collectors.toList());
        Collections.shuffle(texts, new SplittableRandom(order));
        LabelSet.Builder builder = LabelSet.builder("set", "x", List.of(LabelSetTest.ACCURACY));
        texts.forEach(text -> builder.row("x", text));
        return builder.build();
    }

    private static Set<String> texts(LabelSet set, int[] rows) {
        return IntStream.of(rows).mapToObj(set::architecture).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void sharesAreOfArchitecturesAndNoneIsInTwoParts() {
        LabelSet set = set(1);
        LabelSplit split = LabelSplit.of(set, set.rowsWith(), 0.1, 0.25, new SplittableRandom(3));
        assertThat(texts(set, split.training())).hasSize(65);
        assertThat(texts(set, split.validation())).hasSize(10).doesNotContainAnyElementsOf(texts(set, split.training()));
        assertThat(texts(set, split.test())).hasSize(25).doesNotContainAnyElementsOf(texts(set, split.training()))
                .doesNotContainAnyElementsOf(texts(set, split.validation()));
        assertThat(split.training().length + split.validation().length + split.test().length).isEqualTo(130);
    }

    @Test
    void theOrderOfRowsDoesNotMatterAndTheSeedDoes() {
        LabelSet one = set(1);
        LabelSet two = set(2);
        LabelSplit first = LabelSplit.of(one, one.rowsWith(), 0.2, 0.2, new SplittableRandom(3));
        LabelSplit second = LabelSplit.of(two, two.rowsWith(), 0.2, 0.2, new SplittableRandom(3));
        assertThat(first.test()).isNotEqualTo(second.test());
        assertThat(texts(one, first.test())).isEqualTo(texts(two, second.test()));
        assertThat(texts(one, first.validation())).isEqualTo(texts(two, second.validation()));
        LabelSplit other = LabelSplit.of(one, one.rowsWith(), 0.2, 0.2, new SplittableRandom(4));
        assertThat(texts(one, other.test())).isNotEqualTo(texts(one, first.test()));
    }

    @Test
    void everyArchitectureIsTestedInExactlyOneFold() {
        LabelSet set = set(1);
        List<LabelSplit> folds = LabelSplit.folds(set, set.rowsWith(), 7, new SplittableRandom(3));
        assertThat(folds).hasSize(7);
        assertThat(folds.stream().flatMap(fold -> texts(set, fold.test()).stream())).hasSize(100).doesNotHaveDuplicates();
        assertThat(folds).allSatisfy(fold -> {
            assertThat(texts(set, fold.test())).hasSizeBetween(14, 15);
            assertThat(texts(set, fold.training())).doesNotContainAnyElementsOf(texts(set, fold.test()));
            assertThat(fold.training().length + fold.test().length).isEqualTo(130);
        });
    }

    @Test
    void impossibleRequestsAreRefused() {
        LabelSet set = set(1);
        assertThatThrownBy(() -> LabelSplit.of(set, set.rowsWith(), 0.6, 0.6, new SplittableRandom(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LabelSplit.folds(set, set.rowsWith(), 101, new SplittableRandom(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LabelSplit.folds(set, set.rowsWith(), 1, new SplittableRandom(3))).isInstanceOf(IllegalArgumentException.class);
    }
}
