package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.data.stories.Resolution.Composition;

/**
 * Draws rules over named relations. No pair of relations has two heads, and the head stands above both relations of the body in an order of all relations,
 * so that nothing follows from itself. A relation and its inverse stand at the same place.
 */
final class RuleDrawing {

    /** The lowest first. */
    private final List<String> order;
    private final boolean inverse;

    /**
     * @param order of three relations or more
     * @param inverse whether inverse relations may stand in bodies
     */
    RuleDrawing(List<String> order, boolean inverse) {
        this.order = List.copyOf(order);
        this.inverse = inverse;
    }

    /** Relations {@code r0}, {@code r1}, ... in random order. */
    static RuleDrawing over(int relations, boolean inverse, RandomGenerator random) {
        int digits = String.valueOf(relations - 1).length();
        List<String> names = new ArrayList<>(IntStream.range(0, relations).mapToObj(i -> "r" + "0".repeat(digits - String.valueOf(i).length()) + i).toList());
        Collections.shuffle(names, random);
        return new RuleDrawing(names, inverse);
    }

    /** As many rules as there surely are over {@code relations}. */
    static int most(int relations) {
        return (relations - 1) * (relations - 1);
    }

    /** {@code count} rules, at most {@link #most}. */
    List<Composition> rules(int count, RandomGenerator random) {
        List<Composition> rules = new ArrayList<>();
        while (rules.size() < count) {
            add(rules, drawn(random));
        }
        return rules;
    }

    /** The rules with {@code count} of them replaced by others, which are none of {@code rules}. */
    List<Composition> changed(List<Composition> rules, int count, RandomGenerator random) {
        List<Composition> changed = new ArrayList<>(rules);
        Collections.shuffle(changed, random);
        changed.subList(0, count).clear();
        while (changed.size() < rules.size()) {
            Composition rule = drawn(random);
            if (!rules.contains(rule)) {
                add(changed, rule);
            }
        }
        return changed;
    }

    private void add(List<Composition> rules, Composition rule) {
        List<Composition> both = inverse ? List.of(rule, RuleWorld.backwards(rule)) : List.of(rule);
        boolean selfInverse = rule.left().equals(RuleWorld.inverse(rule.right()));
        if (!selfInverse && rules.stream().noneMatch(known -> both.stream().anyMatch(r -> r.left().equals(known.left()) && r.right().equals(known.right())))) {
            rules.add(rule);
        }
    }

    private Composition drawn(RandomGenerator random) {
        int head = 1 + random.nextInt(order.size() - 1);
        return new Composition(below(head, random), below(head, random), order.get(head));
    }

    private String below(int head, RandomGenerator random) {
        String relation = order.get(random.nextInt(head));
        return inverse && random.nextBoolean() ? RuleWorld.inverse(relation) : relation;
    }
}
