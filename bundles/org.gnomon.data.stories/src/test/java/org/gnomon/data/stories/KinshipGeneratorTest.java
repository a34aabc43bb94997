package org.gnomon.data.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.data.StoryGenerator.World;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.reference.ReferenceStories;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KinshipGeneratorTest {

    private static final Map<String, Object> FEW = Map.of("trainingStories", 60, "validationStories", 10, "testStories", 4);

    private static World world(Map<String, Object> parameters, long seed) {
        return new KinshipGenerator().generate(new TestParameters(parameters), TestRun.seeded(seed)).getFirst();
    }

    private static World few(Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(FEW);
        parameters.putAll(more);
        return world(parameters, 3);
    }

    private static Set<String> nodes(List<Triple> facts) {
        return facts.stream().flatMap(fact -> List.of(fact.head(), fact.tail()).stream()).collect(Collectors.toSet());
    }

    @Test
    void splitsHaveAsManyStoriesOfEachLengthAsAreAskedFor() {
        Map<String, Map<Integer, Long>> counts = few(Map.of()).instances().members().stream().collect(Collectors.groupingBy(Member::split, TreeMap::new,
                Collectors.groupingBy(m -> m.hops().getAsInt(), TreeMap::new, Collectors.counting())));
        assertThat(counts.get("train")).isEqualTo(Map.of(2, 30L, 3, 30L));
        assertThat(counts.get("valid")).isEqualTo(Map.of(2, 5L, 3, 5L));
        assertThat(counts.get("test")).containsOnlyKeys(2, 3, 4, 5, 6, 7, 8, 9, 10).allSatisfy((hops, count) -> assertThat(count).isEqualTo(4));
        assertThat(counts).hasSize(3);
        List<Member> members = few(Map.of()).instances().members();
        assertThat(members).extracting(m -> m.instance().id()).doesNotHaveDuplicates().startsWith("kinship/train/0");
    }

    @ParameterizedTest
    @EnumSource
    void everyPathOfAStoryHasTheLabelAsItsOnlyAnswer(RuleSelection rules) {
        World world = few(Map.of("rules", rules.name(), "testLengths", "2..8"));
        NaiveAnswers answers = new NaiveAnswers(world.rules());
        assertThat(world.instances().members()).allSatisfy(member -> {
            List<List<String>> paths = NaiveAnswers.paths(member.instance());
            assertThat(paths).singleElement().satisfies(path -> {
                assertThat(path).hasSize(member.hops().getAsInt());
                assertThat(answers.of(path)).containsExactly(member.instance().label().orElseThrow());
            });
        });
    }

    @Test
    void ambiguousStoriesStayWhereTheyAreAskedFor() {
        World world = world(Map.of("ambiguous", true, "trainingStories", 300, "trainingLengths", "3", "testStories", 0), 0);
        NaiveAnswers answers = new NaiveAnswers(world.rules());
        List<Set<String>> found = new ArrayList<>();
        for (Member member : world.instances().split("train")) {
            Set<String> all = answers.of(NaiveAnswers.paths(member.instance()).getFirst());
            assertThat(all).contains(member.instance().label().orElseThrow());
            found.add(all);
        }
        assertThat(found).anyMatch(all -> all.size() == 2).noneMatch(all -> all.size() > 2);
    }

    /** The people of a path, and what the label says, looked up in the family that the path was drawn in. */
    @RepeatedTest(20)
    void pathsAreTrueInTheirFamilyAndImplyHowItsEndsAreRelated(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(repetition.getCurrentRepetition());
        List<KinRule> rules = KinRule.of(RuleSelection.ALL);
        NaiveAnswers answers = new NaiveAnswers(rules.stream()
                .map(r -> new Resolution.Composition(r.left().name(), r.right().name(), r.head().name()).rule()).toList());
        Optional<List<Integer>> path = Optional.empty();
        Family family = Family.grown(4, 4, random);
        while (path.isEmpty()) {
            family = Family.grown(4, 4, random);
            path = new KinPaths(family, rules, random).draw(6);
        }
        List<Integer> people = path.get();
        Family drawn = family;
        assertThat(people).hasSize(7).doesNotHaveDuplicates();
        List<String> kin = IntStream.range(1, 7).mapToObj(i -> drawn.kin(people.get(i - 1), people.get(i)).orElseThrow().name()).toList();
        assertThat(answers.of(kin)).contains(drawn.kin(people.getFirst(), people.getLast()).orElseThrow().name());
    }

    @Test
    void supportingNoiseIsASecondWayThatSaysTheSame() {
        World world = few(Map.of("noise", "SUPPORTING", "noisePaths", 2, "testLengths", "2..6"));
        NaiveAnswers answers = new NaiveAnswers(world.rules());
        assertThat(world.instances().members()).allSatisfy(member -> {
            List<List<String>> paths = NaiveAnswers.paths(member.instance());
            assertThat(member.instance().facts()).hasSize(member.hops().getAsInt() + 4);
            assertThat(paths.size()).isGreaterThanOrEqualTo(3);
            assertThat(paths).filteredOn(path -> path.size() == member.hops().getAsInt()).hasSize(1);
            assertThat(paths).allSatisfy(path -> {
                assertThat(path.size()).isGreaterThanOrEqualTo(member.hops().getAsInt());
                assertThat(answers.of(path)).containsExactly(member.instance().label().orElseThrow());
            });
        });
    }

    @Test
    void irrelevantNoiseLeavesThePathAndDoesNotComeBack() {
        assertThat(few(Map.of("noise", "IRRELEVANT", "testLengths", "2..6")).instances().members()).allSatisfy(member -> {
            assertThat(member.instance().facts()).hasSize(member.hops().getAsInt() + 2);
            assertThat(NaiveAnswers.paths(member.instance())).hasSize(1);
            assertThat(connected(member.instance())).isEqualTo(nodes(member.instance().facts())).hasSize(member.hops().getAsInt() + 3);
        });
    }

    @Test
    void disconnectedNoiseIsElsewhere() {
        assertThat(few(Map.of("noise", "DISCONNECTED", "testLengths", "2..6")).instances().members()).allSatisfy(member -> {
            assertThat(member.instance().facts()).hasSize(member.hops().getAsInt() + 2);
            assertThat(NaiveAnswers.paths(member.instance())).hasSize(1);
            assertThat(connected(member.instance())).hasSize(member.hops().getAsInt() + 1);
            assertThat(nodes(member.instance().facts())).hasSize(member.hops().getAsInt() + 4);
        });
    }

    /** Nodes that hang together with the question, whatever the direction of the facts. */
    private static Set<String> connected(PathInstance story) {
        Set<String> seen = new HashSet<>(Set.of(story.query().head()));
        boolean more = true;
        while (more) {
            more = false;
            for (Triple fact : story.facts()) {
                if (seen.contains(fact.head()) || seen.contains(fact.tail())) {
                    more |= seen.addAll(List.of(fact.head(), fact.tail()));
                }
            }
        }
        return seen;
    }

    @Test
    void labelNoiseExchangesItsShareOfTrainingLabelsAndNothingElse() {
        List<Member> clean = few(Map.of()).instances().members();
        List<Member> noisy = few(Map.of("labelNoise", 0.25)).instances().members();
        List<Integer> changed = IntStream.range(0, clean.size()).filter(i -> !noisy.get(i).equals(clean.get(i))).boxed().toList();
        assertThat(changed).hasSize(15).allSatisfy(i -> {
            assertThat(noisy.get(i).split()).isEqualTo("train");
            assertThat(noisy.get(i).instance().facts()).isEqualTo(clean.get(i).instance().facts());
            assertThat(noisy.get(i).instance().label()).isPresent().isNotEqualTo(clean.get(i).instance().label());
        });
    }

    @Test
    void theSameSeedGivesTheSameWorldAndAnotherSeedAnother() {
        assertThat(world(FEW, 7)).isEqualTo(world(FEW, 7)).isNotEqualTo(world(FEW, 8));
    }

    @Test
    void theOrderOfWorkDoesNotMatterAndProgressReachesItsTotal() {
        BackwardsRun run = new BackwardsRun(7);
        Map<String, Object> parameters = new HashMap<>(FEW);
        parameters.putAll(Map.of("noise", "SUPPORTING", "labelNoise", 0.1));
        assertThat(new KinshipGenerator().generate(new TestParameters(parameters), run)).containsExactly(world(parameters, 7));
        assertThat(run.steps()).isEqualTo(run.total()).isEqualTo(60 + 10 + 9 * 4);
    }

    @Test
    void splitsDoNotRepeatEachOther() {
        World world = world(Map.of("trainingStories", 20, "validationStories", 20, "testStories", 10, "testLengths", "2,3"), 0);
        List<Member> members = world.instances().members();
        assertThat(IntStream.range(0, 20).filter(i -> members.get(i).instance().facts().equals(members.get(20 + i).instance().facts()))).isEmpty();
    }

    @Test
    void aCancelStopsTheWork() {
        assertThatThrownBy(() -> new KinshipGenerator().generate(new TestParameters(FEW), TestRun.cancelledAfter(5))).isInstanceOf(Cancelled.class);
    }

    @Test
    void familiesThatAreTooSmallAreABadRequest() {
        assertThatThrownBy(() -> few(Map.of("generations", 2, "children", 1))).isInstanceOf(BadRequest.class)
                .hasMessage("no story of 3 relations in 1000 families of 2 generations with up to 1 children per couple");
    }

    /** Every rule is seen alone among the stories of two relations, and no other pair is. */
    @Test
    void countingPairsFindsExactlyTheRules() {
        World world = world(Map.of("trainingStories", 2_000, "trainingLengths", "2", "testStories", 0), 0);
        Set<Rule> seen = new HashSet<>();
        for (Member member : world.instances().split("train")) {
            List<String> path = NaiveAnswers.paths(member.instance()).getFirst();
            seen.add(Rule.chain(member.instance().label().orElseThrow(), path.stream().map(Step::along).toList()));
        }
        assertThat(world.rules()).hasSize(62).doesNotHaveDuplicates();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(world.rules());
        assertThat(few(Map.of("rules", "SOUND")).rules()).hasSize(54);
    }

    @Test
    void theRulesAreThoseOfThePublishedStories() {
        List<Rule> published = ReferenceStories.kinshipRules().stream()
                .map(r -> Rule.chain(r.get(2), List.of(Step.along(r.get(0)), Step.along(r.get(1))))).toList();
        assertThat(few(Map.of()).rules()).containsExactlyInAnyOrderElementsOf(published);
    }
}
