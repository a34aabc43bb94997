package org.gnomon.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.gnomon.api.mine.Triple;

/**
 * A knowledge graph without exceptions: people in generations, each but the first with two parents. {@code parent(a,b)} reads "a is a parent of b";
 * {@code child} is its inverse, {@code sibling} goes both ways, {@code grandparent} is a parent of a parent, and everybody {@code lives} on the same
 * {@value #PLACE}.
 */
public final class FamilyTree {

    /** Where all live. */
    public static final String PLACE = "hill";

    private static final int GENERATIONS = 4;

    private final Set<String> people = new TreeSet<>();
    private final List<Triple> facts = new ArrayList<>();

    /** @param size people per generation, at least 2 */
    public FamilyTree(int size, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<List<Integer>> parents = new ArrayList<>();
        for (int person = 0; person < GENERATIONS * size; person++) {
            int generation = person / size;
            parents.add(generation == 0 ? List.of() : pair((generation - 1) * size, size, random));
            add(person, parents);
        }
    }

    private void add(int person, List<List<Integer>> parents) {
        people.add(name(person));
        facts.add(new Triple(name(person), "lives", PLACE));
        for (int parent : parents.get(person)) {
            facts.add(new Triple(name(parent), "parent", name(person)));
            facts.add(new Triple(name(person), "child", name(parent)));
            parents.get(parent).forEach(old -> addOnce(new Triple(name(old), "grandparent", name(person))));
            siblings(person, parent, parents);
        }
    }

    private static List<Integer> pair(int from, int size, RandomGenerator random) {
        int first = random.nextInt(size);
        int second = (first + 1 + random.nextInt(size - 1)) % size;
        return List.of(from + first, from + second);
    }

    private void siblings(int person, int parent, List<List<Integer>> parents) {
        for (int other = 0; other < person; other++) {
            if (parents.get(other).contains(parent)) {
                addOnce(new Triple(name(person), "sibling", name(other)));
                addOnce(new Triple(name(other), "sibling", name(person)));
            }
        }
    }

    private void addOnce(Triple fact) {
        if (!facts.contains(fact)) {
            facts.add(fact);
        }
    }

    private static String name(int person) {
        return "p" + person;
    }

    /** All that is true. */
    public List<Triple> facts() {
        return List.copyOf(facts);
    }

    /** Names of the people. */
    public List<String> people() {
        return List.copyOf(people);
    }

    /** Every tenth fact of the relations that follow from others, all but {@code parent} and {@code child}. */
    public List<Triple> hidden() {
        List<Triple> derived = facts.stream().filter(Predicate.not(fact -> Set.of("parent", "child").contains(fact.relation()))).toList();
        List<Triple> hidden = new ArrayList<>();
        for (int i = 0; i < derived.size(); i += 10) {
            hidden.add(derived.get(i));
        }
        return List.copyOf(hidden);
    }

    /** All but what is hidden. */
    public List<Triple> known() {
        Set<Triple> hidden = Set.copyOf(hidden());
        return facts.stream().filter(fact -> !hidden.contains(fact)).toList();
    }
}
