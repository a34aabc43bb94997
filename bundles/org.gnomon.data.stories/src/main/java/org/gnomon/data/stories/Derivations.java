package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.gnomon.data.stories.Resolution.Composition;

/**
 * All derivations by rules that no relation follows from itself with, counted by conclusion and number of relations that they start from:
 * {@code n(h, 1) = 1}, {@code n(h, k) = sum over rules h <= a, b and i of n(a, i) n(b, k - i)}. {@code O(rules k^2)}.
 */
final class Derivations {

    private final Map<String, List<Composition>> rules = new LinkedHashMap<>();
    private final Map<String, double[]> counts = new LinkedHashMap<>();

    /** @param longest most relations to start from */
    Derivations(List<Composition> rules, int longest) {
        for (Composition rule : rules) {
            for (String relation : List.of(rule.left(), rule.right(), rule.head())) {
                counts.putIfAbsent(relation, new double[longest + 1]);
            }
            this.rules.computeIfAbsent(rule.head(), head -> new ArrayList<>()).add(rule);
        }
        counts.values().forEach(count -> count[1] = 1);
        for (int length = 2; length <= longest; length++) {
            for (Composition rule : rules) {
                for (int split = 1; split < length; split++) {
                    counts.get(rule.head())[length] += ways(rule, split, length);
                }
            }
        }
    }

    private double ways(Composition rule, int split, int length) {
        return counts.get(rule.left())[split] * counts.get(rule.right())[length - split];
    }

    /** Relations that follow from some path of {@code length} relations. */
    List<String> conclusions(int length) {
        return counts.keySet().stream().filter(relation -> counts.get(relation)[length] > 0).toList();
    }

    /** What a derivation of {@code conclusion} starts from; each derivation from {@code length} relations is equally likely. */
    List<String> draw(String conclusion, int length, RandomGenerator random) {
        if (length == 1) {
            return List.of(conclusion);
        }
        double drawn = random.nextDouble() * counts.get(conclusion)[length];
        double sum = 0;
        for (Composition rule : rules.getOrDefault(conclusion, List.of())) {
            for (int split = 1; split < length; split++) {
                sum += ways(rule, split, length);
                if (drawn < sum) {
                    return joined(draw(rule.left(), split, random), draw(rule.right(), length - split, random));
                }
            }
        }
        throw new IllegalArgumentException("'" + conclusion + "' does not follow from " + length + " relations");
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
