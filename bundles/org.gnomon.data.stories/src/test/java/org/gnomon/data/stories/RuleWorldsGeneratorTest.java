package org.gnomon.data.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.data.StoryGenerator.World;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleWorldsGeneratorTest {

    private static final Map<String, Object> FEW = Map.of("trainingStories", 60, "validationStories", 9, "testStories", 5);

    private static List<World> worlds(Map<String, Object> more, long seed) {
        Map<String, Object> parameters = new HashMap<>(FEW);
        parameters.putAll(more);
        return new RuleWorldsGenerator().generate(new TestParameters(parameters), TestRun.seeded(seed));
    }

    private static Set<Rule> compositions(World world) {
        return world.rules().stream().filter(rule -> rule.length() == 2).collect(Collectors.toSet());
    }

    @Test
    void splitsHaveAsManyStoriesOfEachLengthAsAreAskedFor() {
        Map<String, Map<Integer, Long>> counts = worlds(Map.of(), 0).getFirst().instances().members().stream().collect(Collectors.groupingBy(Member::split,
                TreeMap::new, Collectors.groupingBy(m -> m.hops().getAsInt(), TreeMap::new, Collectors.counting())));
        assertThat(counts.get("train")).isEqualTo(Map.of(2, 20L, 3, 20L, 4, 20L));
        assertThat(counts.get("valid")).isEqualTo(Map.of(2, 3L, 3, 3L, 4, 3L));
        assertThat(counts.get("test")).isEqualTo(Map.of(2, 5L, 3, 5L, 4, 5L, 5, 5L, 6, 5L, 7, 5L));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theOnlyPathOfEveryStoryHasTheLabelAsItsOnlyAnswer(boolean inverse) {
        for (World world : worlds(Map.of("inverse", inverse, "worlds", 2, "rules", 30), 1)) {
            NaiveAnswers answers = new NaiveAnswers(world.rules());
            assertThat(world.instances().members()).allSatisfy(member -> assertThat(NaiveAnswers.paths(member.instance())).singleElement().satisfies(path -> {
                assertThat(path).hasSize(member.hops().getAsInt());
                assertThat(answers.of(path)).containsExactly(member.instance().label().orElseThrow());
            }));
        }
    }

    @Test
    void noPairHasTwoHeadsAndNothingFollowsFromItself() {
        for (World world : worlds(Map.of("worlds", 5, "relations", 6, "rules", 15, "inverse", true), 2)) {
            Set<Rule> rules = compositions(world);
            assertThat(rules).hasSize(30);
            assertThat(rules.stream().map(Rule::body).distinct()).hasSize(30);
            Map<String, Set<String>> from = new HashMap<>();
            rules.forEach(rule -> rule.body().forEach(atom -> from.computeIfAbsent(base(rule.head().relation()), h -> new HashSet<>())
                    .add(base(atom.relation()))));
            boolean more = true;
            while (more) {
                more = from.keySet().removeIf(head -> from.get(head).stream().noneMatch(from::containsKey));
            }
            assertThat(from).as("relations that follow from themselves").isEmpty();
        }
    }

    private static String base(String relation) {
        return relation.replace("-", "");
    }

    @Test
    void theShareOfTheRulesThatIsAskedForDiffersFromTheFirstWorld() {
        List<World> worlds = worlds(Map.of("worlds", 4, "different", 0.3), 3);
        assertThat(worlds).extracting(w -> w.instances().name()).containsExactly("rule-worlds-0", "rule-worlds-1", "rule-worlds-2", "rule-worlds-3");
        Set<Rule> first = compositions(worlds.getFirst());
        assertThat(worlds.subList(1, 4)).allSatisfy(world -> {
            Set<Rule> shared = new HashSet<>(compositions(world));
            assertThat(shared).hasSize(20);
            shared.retainAll(first);
            assertThat(shared).hasSize(14);
        });
        assertThat(compositions(worlds.get(1))).isNotEqualTo(compositions(worlds.get(2)));
    }

    @Test
    void withInversesEveryRuleHoldsBackwardsAndFactsOfThePathAreStatedBothWays() {
        World world = worlds(Map.of("inverse", true, "extraEdges", 0), 4).getFirst();
        compositions(world).forEach(rule -> assertThat(world.rules()).contains(Rule.chain(RuleWorld.inverse(rule.head().relation()),
                List.of(Step.along(RuleWorld.inverse(rule.body().getLast().relation())), Step.along(RuleWorld.inverse(rule.body().getFirst().relation()))))));
        assertThat(world.rules()).contains(Rule.chain(RuleWorld.inverse(world.rules().getFirst().head().relation()),
                List.of(Step.against(world.rules().getFirst().head().relation()))));
        assertThat(world.instances().members()).allSatisfy(member -> assertThat(member.instance().facts()).hasSize(2 * member.hops().getAsInt())
                .allSatisfy(fact -> assertThat(member.instance().facts()).contains(new Triple(fact.tail(), RuleWorld.inverse(fact.relation()), fact.head()))));
    }

    @Test
    void extraEdgesTouchAnExtraNode() {
        World world = worlds(Map.of("extraNodes", 7, "extraEdges", 12), 5).getFirst();
        assertThat(world.instances().members()).allSatisfy(member -> {
            assertThat(member.instance().facts()).doesNotHaveDuplicates().hasSizeBetween(member.hops().getAsInt() + 6, member.hops().getAsInt() + 12);
            assertThat(member.instance().facts().stream().flatMap(f -> List.of(f.head(), f.tail()).stream()).distinct().count())
                    .isBetween(member.hops().getAsInt() + 2L, member.hops().getAsInt() + 8L);
        });
    }

    @Test
    void pathNoiseTurnsItsShareOfTrainingFactsOnly() {
        Map<String, Object> plain = Map.of("extraEdges", 0, "trainingStories", 600);
        Map<String, Object> noisy = Map.of("extraEdges", 0, "trainingStories", 600, "pathNoise", 0.3);
        NaiveAnswers answers = new NaiveAnswers(worlds(plain, 6).getFirst().rules());
        World world = worlds(noisy, 6).getFirst();
        assertThat(world.rules()).isEqualTo(worlds(plain, 6).getFirst().rules());
        long wrong = world.instances().split("train").stream().filter(member -> !follows(answers, member)).count();
        assertThat(wrong / 600.0).as("nearly all of the stories with an exchanged fact: 1 - mean of 0.7^hops is 0.642").isBetween(0.5, 0.7);
        assertThat(world.instances().split("test")).allMatch(member -> follows(answers, member));
        assertThat(world.instances().split("valid")).allMatch(member -> follows(answers, member));
    }

    private static boolean follows(NaiveAnswers answers, Member member) {
        return answers.of(NaiveAnswers.paths(member.instance()).getFirst()).contains(member.instance().label().orElseThrow());
    }

    @Test
    void labelNoiseExchangesItsShareOfTrainingLabelsAndNothingElse() {
        List<Member> clean = worlds(Map.of(), 7).getFirst().instances().members();
        List<Member> noisy = worlds(Map.of("labelNoise", 0.4), 7).getFirst().instances().members();
        List<Integer> changed = IntStream.range(0, clean.size()).filter(i -> !noisy.get(i).equals(clean.get(i))).boxed().toList();
        assertThat(changed).hasSize(24).allSatisfy(i -> {
            assertThat(noisy.get(i).split()).isEqualTo("train");
            assertThat(noisy.get(i).instance().facts()).isEqualTo(clean.get(i).instance().facts());
        });
    }

    @Test
    void theSameSeedGivesTheSameWorldsAndAnotherSeedOthers() {
        assertThat(worlds(Map.of("worlds", 2), 8)).isEqualTo(worlds(Map.of("worlds", 2), 8)).isNotEqualTo(worlds(Map.of("worlds", 2), 9));
    }

    @Test
    void theOrderOfWorkDoesNotMatterAndProgressReachesItsTotal() {
        Map<String, Object> parameters = new HashMap<>(FEW);
        parameters.putAll(Map.of("worlds", 2, "pathNoise", 0.1, "labelNoise", 0.1, "inverse", true));
        BackwardsRun run = new BackwardsRun(8);
        assertThat(new RuleWorldsGenerator().generate(new TestParameters(parameters), run)).isEqualTo(worlds(parameters, 8));
        assertThat(run.steps()).isEqualTo(run.total()).isEqualTo(2 * (60 + 9 + 6 * 5));
    }

    @Test
    void aCancelStopsTheWork() {
        assertThatThrownBy(() -> new RuleWorldsGenerator().generate(new TestParameters(FEW), TestRun.cancelledAfter(5))).isInstanceOf(Cancelled.class);
    }

    @Test
    void withoutTwoInTheLengthsNoRuleIsSeenAlone() {
        World world = worlds(Map.of("trainingLengths", "3..5"), 0).getFirst();
        assertThat(world.instances().split("train")).allMatch(member -> NaiveAnswers.paths(member.instance()).getFirst().size() > 2);
    }

    /** The majority of labels per pair, of stories with two relations and a fifth of wrong labels. */
    @Test
    void countingPairsFindsExactlyTheRules() {
        World world = worlds(Map.of("trainingStories", 3_000, "trainingLengths", "2", "labelNoise", 0.2), 0).getFirst();
        Map<List<String>, Map<String, Long>> counts = world.instances().split("train").stream().collect(Collectors.groupingBy(
                m -> NaiveAnswers.paths(m.instance()).getFirst(), Collectors.groupingBy(m -> m.instance().label().orElseThrow(), Collectors.counting())));
        Set<Rule> found = new HashSet<>();
        counts.forEach((pair, labels) -> found.add(Rule.chain(labels.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey(),
                pair.stream().map(Step::along).toList())));
        assertThat(found).isEqualTo(compositions(world));
    }

    /** Against all derivations written out one by one. */
    @Test
    void derivationsAreDrawnEvenly() {
        List<Resolution.Composition> rules = List.of(new Resolution.Composition("a", "a", "b"), new Resolution.Composition("a", "b", "c"),
                new Resolution.Composition("b", "a", "c"), new Resolution.Composition("b", "b", "c"), new Resolution.Composition("c", "a", "d"),
                new Resolution.Composition("b", "c", "d"));
        Derivations derivations = new Derivations(rules, 5);
        assertThat(derivations.conclusions(2)).containsExactlyInAnyOrder("b", "c", "d");
        assertThat(derivations.conclusions(5)).containsExactly("d");
        assertThat(derivations.conclusions(4)).containsExactlyInAnyOrder("c", "d");
        Map<List<String>, Integer> drawn = new HashMap<>();
        SplittableRandom random = new SplittableRandom(0);
        IntStream.range(0, 6_000).forEach(i -> drawn.merge(derivations.draw("d", 3, random), 1, Integer::sum));
        // c(a,b) a | c(b,a) a | c(b,b) a | b c(a,b) | b c(b,a) | b c(b,b) | b(a,a) c
        assertThat(drawn).containsOnlyKeys(List.of("a", "b", "a"), List.of("b", "a", "a"), List.of("b", "b", "a"), List.of("b", "a", "b"),
                List.of("b", "b", "b"), List.of("a", "a", "c"));
        assertThat(drawn.get(List.of("b", "b", "a"))).as("two of seven derivations").isBetween(1_600, 1_830);
        assertThat(drawn.get(List.of("a", "a", "c"))).as("one of seven derivations").isBetween(770, 945);
    }

    @Test
    void whatCannotBeIsABadRequest() {
        assertThatThrownBy(() -> worlds(Map.of("relations", 4, "rules", 10), 0)).isInstanceOf(BadRequest.class)
                .hasMessage("rules is 10; allowed with 4 relations: up to 9");
        assertThatThrownBy(() -> worlds(Map.of("extraNodes", 0), 0)).isInstanceOf(BadRequest.class)
                .hasMessage("extraEdges is 6 and extraNodes 0; allowed: extra edges with extra nodes");
        assertThatThrownBy(() -> worlds(Map.of("relations", 3, "rules", 2), 0)).isInstanceOf(BadRequest.class)
                .hasMessage("1000 sets of 2 rules over 3 relations conclude nothing from paths of up to 7 relations");
    }
}
