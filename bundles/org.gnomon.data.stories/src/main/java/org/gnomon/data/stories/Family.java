package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A family: people, whom they married, whose children they are. Everybody has both parents in it or none and marries once, so brothers and sisters are full
 * ones. People are numbered from 0.
 */
final class Family {

    private static final int NOBODY = -1;

    /** @param mother -1 where she is not in the family; then the father is not either */
    private record Person(boolean female, int mother, int father) {}

    private final List<Person> people = new ArrayList<>();
    private final List<Integer> spouses = new ArrayList<>();

    private Family() {}

    /**
     * The descendants of one couple. Everybody but the youngest generation marries somebody from outside.
     *
     * @param generations 2 or more, the couple's own included
     * @param children most children of a couple; each number from 1 is equally likely
     */
    static Family grown(int generations, int children, RandomGenerator random) {
        Family family = new Family();
        List<Integer> generation = List.of(family.add(random.nextBoolean(), NOBODY, NOBODY));
        for (int g = 1; g < generations; g++) {
            List<Integer> next = new ArrayList<>();
            for (int person : generation) {
                family.marry(person);
                for (int left = 1 + random.nextInt(children); left > 0; left--) {
                    next.add(family.child(person, random.nextBoolean()));
                }
            }
            generation = next;
        }
        return family;
    }

    private int add(boolean female, int mother, int father) {
        people.add(new Person(female, mother, father));
        spouses.add(NOBODY);
        return people.size() - 1;
    }

    private void marry(int person) {
        int partner = add(!isFemale(person), NOBODY, NOBODY);
        spouses.set(person, partner);
        spouses.set(partner, person);
    }

    private int child(int parent, boolean female) {
        int other = spouses.get(parent);
        return isFemale(parent) ? add(female, parent, other) : add(female, other, parent);
    }

    int size() {
        return people.size();
    }

    boolean isFemale(int person) {
        return people.get(person).female();
    }

    /** The number of the mother, -1 for none. */
    int mother(int person) {
        return people.get(person).mother();
    }

    /** The number of the father, -1 for none. */
    int father(int person) {
        return people.get(person).father();
    }

    /** The number of husband or wife, -1 for none. */
    int spouse(int person) {
        return spouses.get(person);
    }

    /** Everybody, in random order. */
    List<Integer> shuffled(RandomGenerator random) {
        List<Integer> order = new ArrayList<>();
        for (int person = 0; person < size(); person++) {
            order.add(person);
        }
        Collections.shuffle(order, random);
        return order;
    }

    /** What {@code b} is to {@code a}: nobody is two things to one person. Empty for the same person, and where there is no name for it. */
    Optional<Kin> kin(int a, int b) {
        if (a == b) {
            return Optional.empty();
        }
        return spouse(a) == b ? Optional.of(Kin.SPOUSE) : byBlood(a, b).or(() -> byMarriage(a, b));
    }

    private Optional<Kin> byBlood(int a, int b) {
        return isParent(b, a) ? Optional.of(Kin.PARENT)
                : isParent(a, b) ? Optional.of(Kin.CHILD)
                : areSiblings(a, b) ? Optional.of(Kin.SIBLING)
                : isParentOfParent(b, a) ? Optional.of(Kin.GRANDPARENT)
                : isParentOfParent(a, b) ? Optional.of(Kin.GRANDCHILD)
                : isSiblingOfParent(b, a) ? Optional.of(Kin.UNCLE_OR_AUNT)
                : isSiblingOfParent(a, b) ? Optional.of(Kin.NEPHEW_OR_NIECE) : Optional.empty();
    }

    private Optional<Kin> byMarriage(int a, int b) {
        return spouse(a) != NOBODY && isParent(b, spouse(a)) ? Optional.of(Kin.PARENT_IN_LAW)
                : spouse(b) != NOBODY && isParent(a, spouse(b)) ? Optional.of(Kin.CHILD_IN_LAW) : Optional.empty();
    }

    private boolean isParent(int parent, int child) {
        return mother(child) == parent || father(child) == parent;
    }

    private boolean areSiblings(int a, int b) {
        return a != b && mother(a) != NOBODY && mother(a) == mother(b);
    }

    private boolean isParentOfParent(int old, int young) {
        return mother(young) != NOBODY && (isParent(old, mother(young)) || isParent(old, father(young)));
    }

    private boolean isSiblingOfParent(int old, int young) {
        return mother(young) != NOBODY && (areSiblings(old, mother(young)) || areSiblings(old, father(young)));
    }
}
