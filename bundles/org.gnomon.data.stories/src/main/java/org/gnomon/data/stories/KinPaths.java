package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Paths in one family whose relations are true and imply, by the rules, how the first person is related to the last. */
final class KinPaths {

    private final Family family;
    private final List<KinRule> rules;
    private final RandomGenerator random;

    KinPaths(Family family, List<KinRule> rules, RandomGenerator random) {
        this.family = family;
        this.rules = rules;
        this.random = random;
    }

    /**
     * Starts with two people and puts one more between two neighbours until there are {@code hops} relations. Every conclusion of the rules is equally likely
     * to be the answer.
     *
     * @return different people; empty where the family has nobody to go on with
     */
    Optional<List<Integer>> draw(int hops) {
        List<Integer> path = ends();
        while (!path.isEmpty() && path.size() <= hops) {
            if (!extend(path)) {
                return Optional.empty();
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    private List<Integer> ends() {
        List<Kin> heads = rules.stream().map(KinRule::head).distinct().toList();
        Kin kin = heads.get(random.nextInt(heads.size()));
        for (int a : family.shuffled(random)) {
            Optional<Integer> b = family.shuffled(random).stream().filter(person -> is(a, kin, person)).findFirst();
            if (b.isPresent()) {
                return new ArrayList<>(List.of(a, b.get()));
            }
        }
        return List.of();
    }

    private boolean extend(List<Integer> path) {
        for (int place : shuffled(path.size() - 1)) {
            Optional<Integer> between = between(path.get(place), path.get(place + 1), path);
            if (between.isPresent()) {
                path.add(place + 1, between.get());
                return true;
            }
        }
        return false;
    }

    /** Somebody not in {@code taken}, over whom a rule concludes what {@code b} is to {@code a}. */
    Optional<Integer> between(int a, int b, Collection<Integer> taken) {
        for (int place : shuffled(rules.size())) {
            KinRule rule = rules.get(place);
            if (is(a, rule.head(), b)) {
                for (int person : family.shuffled(random)) {
                    if (is(a, rule.left(), person) && is(person, rule.right(), b) && !taken.contains(person)) {
                        return Optional.of(person);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean is(int a, Kin kin, int b) {
        return family.kin(a, b).filter(kin::equals).isPresent();
    }

    /** Somebody not in {@code taken} who is to {@code a} what may stand on a path. */
    Optional<Integer> next(int a, Collection<Integer> taken) {
        return family.shuffled(random).stream().filter(b -> !taken.contains(b) && family.kin(a, b).filter(this::standsInBody).isPresent()).findFirst();
    }

    private boolean standsInBody(Kin kin) {
        return rules.stream().anyMatch(rule -> rule.left() == kin || rule.right() == kin);
    }

    private List<Integer> shuffled(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}
