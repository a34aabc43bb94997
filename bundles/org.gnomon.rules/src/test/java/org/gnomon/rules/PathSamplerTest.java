package org.gnomon.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PathSamplerTest {

    private static PathInstance instance(Triple... facts) {
        return new PathInstance("one", List.of(facts), new Query.Between("a", "z"), Optional.of("x"));
    }

    private static List<List<String>> relations(PathInstance instance, PathSampler sampler, long seed) {
        Relations relations = Relations.of(List.of(instance), 0);
        return sampler.sample(instance, relations, new SplittableRandom(seed)).stream().map(p -> p.facts().stream().map(Triple::relation).toList()).toList();
    }

    @Test
    void nodesThatAreNotConnectedHaveNoPath() {
        assertThat(relations(instance(new Triple("a", "r", "b"), new Triple("c", "r", "z")), PathSampler.SHORTEST, 0)).isEmpty();
        assertThat(relations(instance(), PathSampler.SHORTEST, 0)).isEmpty();
    }

    @Test
    void theEdgeThatIsAskedForIsNoPath() {
        assertThat(relations(instance(new Triple("a", "r", "z")), PathSampler.SHORTEST, 0)).isEmpty();
        assertThat(relations(instance(new Triple("a", "r", "z"), new Triple("a", "s", "b"), new Triple("b", "t", "z")), PathSampler.SHORTEST, 0))
                .containsExactly(List.of("s", "t"));
    }

    @Test
    void shorterPathsComeFirstAndEqualSequencesOnce() {
        PathInstance instance = instance(new Triple("a", "r", "b"), new Triple("b", "s", "z"), new Triple("a", "r", "c"), new Triple("c", "s", "z"),
                new Triple("b", "t", "c"));
        assertThat(relations(instance, PathSampler.SHORTEST, 0)).containsExactly(List.of("r", "s"));
        assertThat(relations(instance, new PathSampler(10, 1, 10, false, 1_000), 0)).containsExactly(List.of("r", "s"), List.of("r", "t", "s"));
        assertThat(relations(instance, new PathSampler(1, 1, 10, false, 1_000), 0)).hasSize(1);
    }

    /** Every simple path of a random graph within the limit, by trying all. */
    @RepeatedTest(20)
    void allSimplePathsAreFound(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Triple> facts = new ArrayList<>();
        List<String> nodes = List.of("a", "b", "c", "d", "e", "z");
        for (int e = 0; e < 12; e++) {
            facts.add(new Triple(nodes.get(random.nextInt(6)), "r" + e, nodes.get(random.nextInt(6))));
        }
        PathInstance instance = instance(facts.toArray(Triple[]::new));
        List<List<String>> all = new ArrayList<>();
        walk("a", new ArrayList<>(List.of("a")), new ArrayList<>(), facts, all);
        int shortest = all.stream().mapToInt(List::size).min().orElse(0);
        List<List<String>> expected = all.stream().filter(p -> p.size() <= shortest + 2).toList();
        assertThat(relations(instance, new PathSampler(1_000, 2, 64, false, 1_000_000), 3)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void walk(String node, List<String> visited, List<String> path, List<Triple> facts, List<List<String>> all) {
        if (node.equals("z")) {
            all.add(List.copyOf(path));
            return;
        }
        for (Triple fact : facts) {
            if (fact.head().equals(node) && !visited.contains(fact.tail()) && !(node.equals("a") && fact.tail().equals("z"))) {
                visited.add(fact.tail());
                path.add(fact.relation());
                walk(fact.tail(), visited, path, facts, all);
                path.removeLast();
                visited.removeLast();
            }
        }
    }

    @Test
    void aPathThatMayRevisitNodesFollowsNoFactTwice() {
        PathInstance instance = instance(new Triple("a", "r", "b"), new Triple("b", "s", "c"), new Triple("c", "t", "b"), new Triple("b", "u", "z"));
        assertThat(relations(instance, new PathSampler(10, 9, 64, false, 1_000), 0)).containsExactly(List.of("r", "u"));
        assertThat(relations(instance, new PathSampler(10, 9, 64, true, 1_000), 0)).containsExactly(List.of("r", "u"), List.of("r", "s", "t", "u"));
    }

    @Test
    void theSameSeedFindsTheSame() {
        List<Triple> facts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            facts.add(new Triple("a", "r" + i, "b"));
            facts.add(new Triple("b", "s" + i, "z"));
        }
        PathInstance instance = instance(facts.toArray(Triple[]::new));
        assertThat(relations(instance, PathSampler.SHORTEST, 5)).hasSize(10).isEqualTo(relations(instance, PathSampler.SHORTEST, 5))
                .isNotEqualTo(relations(instance, PathSampler.SHORTEST, 6));
    }
}
