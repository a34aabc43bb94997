package org.gnomon.data.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FamilyTest {

    /** Pairs (a, b), b being that to a, from parents and marriages alone. */
    private static Map<Kin, Set<List<Integer>>> byDefinition(Family family) {
        List<Integer> people = IntStream.range(0, family.size()).boxed().toList();
        Set<List<Integer>> parent = new HashSet<>();
        Set<List<Integer>> spouse = new HashSet<>();
        Map<List<Integer>, List<Integer>> couples = new HashMap<>();
        for (int person : people) {
            if (family.mother(person) >= 0) {
                parent.add(List.of(person, family.mother(person)));
                parent.add(List.of(person, family.father(person)));
                couples.computeIfAbsent(List.of(family.mother(person), family.father(person)), c -> new ArrayList<>()).add(person);
            }
            if (family.spouse(person) >= 0) {
                spouse.add(List.of(person, family.spouse(person)));
            }
        }
        Set<List<Integer>> sibling = new HashSet<>();
        couples.values().forEach(children -> children.forEach(a -> children.stream().filter(b -> !b.equals(a)).forEach(b -> sibling.add(List.of(a, b)))));
        Map<Kin, Set<List<Integer>>> all = new EnumMap<>(Kin.class);
        all.put(Kin.PARENT, parent);
        all.put(Kin.CHILD, inverse(parent));
        all.put(Kin.SPOUSE, spouse);
        all.put(Kin.SIBLING, sibling);
        all.put(Kin.GRANDPARENT, joined(parent, parent));
        all.put(Kin.GRANDCHILD, inverse(joined(parent, parent)));
        all.put(Kin.UNCLE_OR_AUNT, joined(parent, sibling));
        all.put(Kin.NEPHEW_OR_NIECE, inverse(joined(parent, sibling)));
        all.put(Kin.PARENT_IN_LAW, joined(spouse, parent));
        all.put(Kin.CHILD_IN_LAW, inverse(joined(spouse, parent)));
        return all;
    }

    private static Set<List<Integer>> inverse(Set<List<Integer>> pairs) {
        Set<List<Integer>> inverse = new HashSet<>();
        pairs.forEach(pair -> inverse.add(pair.reversed()));
        return inverse;
    }

    private static Set<List<Integer>> joined(Set<List<Integer>> one, Set<List<Integer>> other) {
        Set<List<Integer>> joined = new HashSet<>();
        one.forEach(a -> other.stream().filter(b -> b.getFirst().equals(a.getLast())).forEach(b -> joined.add(List.of(a.getFirst(), b.getLast()))));
        return joined;
    }

    private static Family family(int seed) {
        return Family.grown(2 + seed % 3, 1 + seed % 4, new SplittableRandom(seed));
    }

    @RepeatedTest(24)
    void kinIsWhatParentsAndMarriagesSay(RepetitionInfo repetition) {
        Family family = family(repetition.getCurrentRepetition());
        Map<Kin, Set<List<Integer>>> defined = byDefinition(family);
        for (int a = 0; a < family.size(); a++) {
            for (int b = 0; b < family.size(); b++) {
                List<Integer> pair = List.of(a, b);
                List<Kin> holding = defined.entrySet().stream().filter(e -> e.getValue().contains(pair)).map(Map.Entry::getKey).toList();
                assertThat(family.kin(a, b).stream().toList()).as("%s in a family of %s", pair, family.size()).isEqualTo(holding);
            }
        }
    }

    @RepeatedTest(12)
    void parentsAreAManAndAWomanWhoAreMarried(RepetitionInfo repetition) {
        Family family = family(repetition.getCurrentRepetition());
        for (int person = 0; person < family.size(); person++) {
            if (family.mother(person) >= 0) {
                assertThat(family.isFemale(family.mother(person))).isTrue();
                assertThat(family.isFemale(family.father(person))).isFalse();
                assertThat(family.spouse(family.mother(person))).isEqualTo(family.father(person));
                assertThat(family.mother(person)).isLessThan(person);
            }
            if (family.spouse(person) >= 0) {
                assertThat(family.spouse(family.spouse(person))).isEqualTo(person);
                assertThat(family.isFemale(family.spouse(person))).isNotEqualTo(family.isFemale(person));
            }
        }
    }

    /** How often a rule concludes what is true, and how often something else, over different people in many families. */
    private static int[] trueAndFalse(KinRule rule) {
        int[] counts = new int[2];
        for (int seed = 0; seed < 24; seed++) {
            Family family = family(seed);
            for (int x = 0; x < family.size(); x++) {
                for (int a = 0; a < family.size(); a++) {
                    if (family.kin(x, a).equals(Optional.of(rule.left()))) {
                        count(family, rule, x, a, counts);
                    }
                }
            }
        }
        return counts;
    }

    private static void count(Family family, KinRule rule, int x, int a, int[] counts) {
        for (int y = 0; y < family.size(); y++) {
            if (y != x && family.kin(a, y).equals(Optional.of(rule.right()))) {
                counts[family.kin(x, y).equals(Optional.of(rule.head())) ? 0 : 1]++;
            }
        }
    }

    @Test
    void soundRulesHoldInEveryFamily() {
        assertThat(KinRule.of(RuleSelection.SOUND)).hasSize(14).allSatisfy(rule -> {
            assertThat(trueAndFalse(rule)[0]).as("true conclusions of %s", rule).isPositive();
            assertThat(trueAndFalse(rule)[1]).as("false conclusions of %s", rule).isZero();
        });
    }

    @Test
    void twoMoreRulesHoldOnOneSideOnly() {
        List<KinRule> more = new ArrayList<>(KinRule.of(RuleSelection.ALL));
        more.removeAll(KinRule.of(RuleSelection.SOUND));
        assertThat(more).hasSize(2).allSatisfy(rule -> {
            assertThat(trueAndFalse(rule)[0]).as("true conclusions of %s", rule).isPositive();
            assertThat(trueAndFalse(rule)[1]).as("false conclusions of %s", rule).isPositive();
        });
    }
}
