package org.gnomon.gnn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Items for training, validation and test, by index, ascending; every item stands in exactly one. */
public record Split(List<Integer> training, List<Integer> validation, List<Integer> test) {

    public Split {
        training = List.copyOf(training);
        validation = List.copyOf(validation);
        test = List.copyOf(test);
    }

    /**
     * Splits at random, class by class, so that each part has each class in its share, rounded; one item at least of each class is left to train on.
     *
     * @param labels class of each item
     * @param validation share of validation items, in (0, 1); {@code test} likewise
     */
    public static Split stratified(int[] labels, double validation, double test, RandomGenerator random) {
        TreeMap<Integer, List<Integer>> byClass = new TreeMap<>();
        for (int item = 0; item < labels.length; item++) {
            byClass.computeIfAbsent(labels[item], c -> new ArrayList<>()).add(item);
        }
        List<List<Integer>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (List<Integer> members : byClass.values()) {
            Collections.shuffle(members, random);
            int most = members.size() - 1;
            int tests = Math.min(most, (int) Math.round(members.size() * test));
            int validations = Math.min(most - tests, (int) Math.round(members.size() * validation));
            parts.get(2).addAll(members.subList(0, tests));
            parts.get(1).addAll(members.subList(tests, tests + validations));
            parts.get(0).addAll(members.subList(tests + validations, members.size()));
        }
        parts.forEach(Collections::sort);
        return new Split(parts.get(0), parts.get(1), parts.get(2));
    }
}
