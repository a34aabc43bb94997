package org.gnomon.api.predict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of a label set to learn from, to tune on and to test with. An architecture that stands in several rows has all of them in one part. Which
 * architecture goes where follows from the random stream and the architectures alone, not from the order of rows.
 */
public final class LabelSplit {

    private static final int TRAINING = 0;
    private static final int VALIDATION = 1;
    private static final int TEST = 2;

    private final int[] training;
    private final int[] validation;
    private final int[] test;

    private LabelSplit(LabelSet set, int[] rows, Map<String, Integer> places, IntUnaryOperator partOfPlace) {
        int[] parts = IntStream.of(rows).map(row -> partOfPlace.applyAsInt(places.get(identity(set, row)))).toArray();
        training = part(rows, parts, TRAINING);
        validation = part(rows, parts, VALIDATION);
        test = part(rows, parts, TEST);
    }

    private static int[] part(int[] rows, int[] parts, int part) {
        return IntStream.range(0, rows.length).filter(i -> parts[i] == part).map(i -> rows[i]).toArray();
    }

    private static String identity(LabelSet set, int row) {
        return set.space(row) + '\n' + set.architecture(row);
    }

    /**
     * Splits once.
     *
     * @param rows of {@code set} to be split
     * @param validationShare of the architectures, rounded to the nearest number of them
     * @param testShare likewise; both together at most 1
     */
    public static LabelSplit of(LabelSet set, int[] rows, double validationShare, double testShare, RandomGenerator random) {
        if (!(validationShare >= 0 && testShare >= 0 && validationShare + testShare <= 1)) {
            throw new IllegalArgumentException("shares are " + validationShare + " and " + testShare + "; allowed: 0 or more, at most 1 together");
        }
        Map<String, Integer> places = shuffled(set, rows, random);
        long testCount = Math.round(testShare * places.size());
        long held = Math.min(places.size(), testCount + Math.round(validationShare * places.size()));
        return new LabelSplit(set, rows, places, place -> place < testCount ? TEST : place < held ? VALIDATION : TRAINING);
    }

    /** Splits {@code count} times; each architecture is in the test part of exactly one, in the training part of the others. */
    public static List<LabelSplit> folds(LabelSet set, int[] rows, int count, RandomGenerator random) {
        Map<String, Integer> places = shuffled(set, rows, random);
        if (count < 2 || count > places.size()) {
            throw new IllegalArgumentException(count + " folds of " + places.size() + " architectures; allowed: 2 or more, at most one per architecture");
        }
        return IntStream.range(0, count).mapToObj(fold -> new LabelSplit(set, rows, places, place -> place % count == fold ? TEST : TRAINING)).toList();
    }

    /** A place for each architecture, drawn without repetition. */
    private static Map<String, Integer> shuffled(LabelSet set, int[] rows, RandomGenerator random) {
        List<String> identities = IntStream.of(rows).mapToObj(row -> identity(set, row)).sorted().distinct().collect(Collectors.toCollection(ArrayList::new));
        Map<String, Integer> places = new HashMap<>();
        for (int left = identities.size(); left > 0; left--) {
            int drawn = random.nextInt(left);
            places.put(identities.get(drawn), left - 1);
            identities.set(drawn, identities.get(left - 1));
        }
        return places;
    }

    /** Rows to learn from, in the order they were given. */
    public int[] training() {
        return training.clone();
    }

    public int[] validation() {
        return validation.clone();
    }

    public int[] test() {
        return test.clone();
    }
}
