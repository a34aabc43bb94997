package org.gnomon.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Triple;
import org.junit.jupiter.api.Test;

class FactIndexTest {

    private final FactSet set = new RandomRules(2).facts(40);
    private final FactIndex facts = new FactIndex(set);

    private static String edge(int x, int directed, int y) {
        return x + " " + directed + " " + y;
    }

    private Set<String> expected() {
        Set<String> edges = new TreeSet<>();
        for (int fact = 0; fact < set.size(); fact++) {
            edges.add(edge(set.head(fact), FactIndex.along(set.relation(fact)), set.tail(fact)));
            edges.add(edge(set.tail(fact), FactIndex.against(set.relation(fact)), set.head(fact)));
        }
        return edges;
    }

    @Test
    void listsHoldEveryFactBothWays() {
        Set<String> edges = new TreeSet<>();
        for (int x = 0; x < facts.entities(); x++) {
            for (int list = facts.lists(x); list < facts.lists(x + 1); list++) {
                assertThat(facts.list(x, facts.relationOf(list))).isEqualTo(list);
                assertThat(facts.degree(x, facts.relationOf(list))).isEqualTo(facts.start(list + 1) - facts.start(list));
                for (int at = facts.start(list); at < facts.start(list + 1); at++) {
                    edges.add(edge(x, facts.relationOf(list), facts.neighbour(at)));
                }
            }
        }
        assertThat(edges).isEqualTo(expected());
        assertThat(facts.size()).isEqualTo(set.size());
    }

    @Test
    void pairsHoldEveryRelationBetweenTwoEntities() {
        Set<String> edges = new TreeSet<>();
        for (int x = 0; x < facts.entities(); x++) {
            Set<Integer> others = new HashSet<>();
            for (int pair = facts.pairs(x); pair < facts.pairs(x + 1); pair++) {
                assertThat(others.add(facts.other(pair))).isTrue();
                for (int at = facts.links(pair); at < facts.links(pair + 1); at++) {
                    edges.add(edge(x, facts.link(at), facts.other(pair)));
                }
            }
        }
        assertThat(edges).isEqualTo(expected());
    }

    @Test
    void whatHoldsIsWhatIsAFact() {
        Set<String> edges = expected();
        for (int x = 0; x < facts.entities(); x++) {
            for (int directed = 0; directed < facts.directed(); directed++) {
                for (int y = 0; y < facts.entities(); y++) {
                    assertThat(facts.holds(x, directed, y)).isEqualTo(edges.contains(edge(x, directed, y)));
                }
            }
        }
    }

    @Test
    void aRelationIsMoreFunctionalFromTheSideThatHasMoreEntities() {
        FactIndex family = new FactIndex(FactSet.of(List.of(new Triple("a", "mother", "m"), new Triple("b", "mother", "m"), new Triple("c", "mother", "n"),
                new Triple("m", "child", "a"), new Triple("m", "child", "b"))));
        int mother = family.relation("mother");
        assertThat(family.functionality(FactIndex.along(mother))).isEqualTo(1);
        assertThat(family.functionality(FactIndex.against(mother))).isEqualTo(2 / 3.0);
        assertThat(family.functional(mother)).isEqualTo(FactIndex.along(mother));
        assertThat(family.functional(family.relation("child"))).isEqualTo(FactIndex.against(family.relation("child")));
    }

    @Test
    void namesAreFoundAndUnknownOnesAreNot() {
        assertThat(facts.entity(facts.entity(set.entities().get(3)))).isEqualTo(set.entities().get(3));
        assertThat(facts.entity("nobody")).isNegative();
        assertThat(facts.relation("nothing")).isNegative();
        assertThat(facts.relation(FactIndex.against(facts.relation(set.relations().get(1))))).isEqualTo(set.relations().get(1));
    }

    @Test
    void noFactsAreAnIndexToo() {
        FactIndex none = new FactIndex(FactSet.of(List.of()));
        assertThat(none.entities()).isZero();
        assertThat(none.directed()).isZero();
        assertThat(none.size()).isZero();
    }
}
