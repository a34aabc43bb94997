package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** What every search space promises. Subclass it and give it the space. */
public abstract class SearchSpaceContract extends MethodContract<SearchSpace> {

    private static final int DRAWS = 25;
    private static final int MOST_WALKED = 20_000;

    /** A new instance of the space under test. */
    protected abstract SearchSpace space();

    /** The contract as dynamic tests over an installed space. */
    public static DynamicNode over(String name, Supplier<SearchSpace> installed) {
        SearchSpaceContract contract = new SearchSpaceContract() {
            @Override
            protected SearchSpace space() {
                return installed.get();
            }
        };
        return ContractTests.of(name, SearchSpaceContract.class, contract, () -> {});
    }

    @Override
    final SearchSpace method() {
        return space();
    }

    @Override
    final Object use(SearchSpace space, Run run) {
        Architecture drawn = space.sample(run.random("draw"));
        return List.of(space.toGraph(space.parse(space.print(drawn))), space.neighbours(drawn));
    }

    @Test
    protected void manyThreadsDrawWhatOneDraws() {
        SearchSpace shared = space();
        List<String> alone = IntStream.range(0, DRAWS).mapToObj(seed -> graphDrawn(shared, seed)).toList();
        assertThat(IntStream.range(0, DRAWS).parallel().mapToObj(seed -> graphDrawn(shared, seed)).toList()).isEqualTo(alone);
    }

    private static String graphDrawn(SearchSpace space, long seed) {
        Architecture drawn = space.sample(new SplittableRandom(seed));
        return space.print(drawn) + " " + StructureDigest.of(space.toGraph(drawn));
    }

    @Test
    protected void drawsAreCanonicalAndPassTheCheck() {
        SearchSpace space = space();
        drawn(space, 1).forEach(a -> assertSound(space, a));
    }

    @Test
    protected void theSameSeedDrawsTheSame() {
        SearchSpace space = space();
        assertThat(drawn(space, 7)).isEqualTo(drawn(space(), 7));
        assertThat(new HashSet<>(drawn(space, 7))).as("different draws").hasSizeGreaterThan(1);
    }

    @Test
    protected void printedTextIsReadBack() {
        SearchSpace space = space();
        for (Architecture a : drawn(space, 2)) {
            Architecture back = space.parse(space.print(a));
            assertThat(space.key(back)).as(space.print(a)).isEqualTo(space.key(a));
            assertSound(space, back);
        }
    }

    @Test
    protected void otherTextIsRefused() {
        SearchSpace space = space();
        String good = space.print(drawn(space, 3).getFirst());
        for (String bad : List.of("", " ", "\u0000", good + "x", good.substring(0, good.length() - 1) + "\u00a7", "x" + good, good + good + good,
                good.repeat(2_000), "-1", "99999999999999999999", "[[[[", good.replaceAll("[0-9]", "99999999999"), good.toUpperCase(Locale.ROOT) + "\n")) {
            assertRefused(space, bad);
        }
    }

    private static void assertRefused(SearchSpace space, String text) {
        try {
            Architecture read = space.parse(text);
            assertSound(space, read);
            assertThat(space.parse(space.print(read))).as(text).isEqualTo(read);
        } catch (RefusedInput expected) {
            assertThat(expected.getMessage()).as(text).isNotBlank();
        }
    }

    @Test
    protected void oneEditGivesAnotherKey() {
        SearchSpace space = space();
        RandomGenerator random = new SplittableRandom(4);
        for (Architecture a : drawn(space, 4)) {
            Optional<Architecture> mutated = space.mutate(a, space.whole(), random);
            assertThat(mutated).as("an edit of %s", space.print(a)).isPresent();
            assertSound(space, mutated.get());
            assertThat(space.key(mutated.get())).isNotEqualTo(space.key(a));
        }
    }

    @Test
    protected void editsOfASegmentChangeNothingElse() {
        SearchSpace space = space();
        RandomGenerator random = new SplittableRandom(5);
        Architecture a = drawn(space, 5).getFirst();
        for (Segment segment : space.segments()) {
            space.mutate(a, segment, random).ifPresent(b -> {
                assertSound(space, b);
                boolean[] activeBefore = space.decisions().active(a);
                boolean[] activeAfter = space.decisions().active(b);
                for (int d = 0; d < a.size(); d++) {
                    assertThat(segment.decisions().contains(d) || a.option(d) == b.option(d) || activeBefore[d] != activeAfter[d])
                            .as("%s after an edit of %s", space.decisions().get(d).id(), segment.id()).isTrue();
                }
            });
        }
    }

    @Test
    protected void neighboursAreDifferentAndAlwaysTheSame() {
        SearchSpace space = space();
        Architecture a = drawn(space, 6).getFirst();
        List<Architecture> neighbours = space.neighbours(a);
        assertThat(neighbours).isNotEmpty().isEqualTo(space().neighbours(a));
        assertThat(neighbours.stream().map(space::key)).doesNotHaveDuplicates().doesNotContain(space.key(a));
        neighbours.forEach(n -> assertSound(space, n));
    }

    @Test
    protected void childrenOfTwoAreSound() {
        SearchSpace space = space();
        List<Architecture> parents = drawn(space, 8);
        RandomGenerator random = new SplittableRandom(8);
        for (int i = 1; i < parents.size(); i++) {
            space.crossover(parents.get(i - 1), parents.get(i), random).ifPresent(child -> assertSound(space, child));
        }
    }

    @Test
    protected void preferencesOfAnArchitectureDecodeToIt() {
        SearchSpace space = space();
        for (Architecture a : drawn(space, 9).subList(0, 5)) {
            double[] preferences = new double[space.decisions().width()];
            for (int d = 0; d < a.size(); d++) {
                preferences[space.decisions().offset(d) + a.option(d)] = 1;
            }
            assertThat(space.decode(preferences).map(space::key)).as(space.print(a)).contains(space.key(a));
        }
    }

    @Test
    protected void graphsAreSoundAndCalledByTheirKey() {
        SearchSpace space = space();
        for (Architecture a : drawn(space, 10)) {
            PackedComputation graph = space.toGraph(a);
            assertThat(ComputationCheck.findings(graph)).as(space.print(a)).isEmpty();
            assertThat(graph.id()).isEqualTo(space.key(a));
            assertThat(space.toGraph(a)).isEqualTo(graph);
        }
    }

    @Test
    protected void equalKeysMeanEqualGraphs() {
        SearchSpace space = space();
        for (Architecture a : drawn(space, 11)) {
            Architecture read = space.parse(space.print(a));
            assertThat(StructureDigest.of(space.toGraph(read))).isEqualTo(StructureDigest.of(space.toGraph(a)));
        }
    }

    @Test
    protected void smallSpacesHaveAsManyArchitecturesAsTheySay() {
        SearchSpace space = space();
        Optional<BigInteger> cardinality = space.cardinality();
        if (cardinality.isPresent() && cardinality.get().compareTo(BigInteger.valueOf(MOST_WALKED)) <= 0) {
            Set<String> keys = new HashSet<>();
            space.enumerate().forEach(a -> assertThat(keys.add(space.key(a))).as("%s comes once", space.print(a)).isTrue());
            assertThat(keys).hasSize(cardinality.get().intValueExact());
        } else {
            List<Architecture> first = space.enumerate().limit(50).toList();
            assertThat(first.stream().map(space::key)).doesNotHaveDuplicates();
            first.forEach(a -> assertSound(space, a));
        }
    }

    @Test
    protected void segmentsOfOneLevelShareNoDecision() {
        SearchSpace space = space();
        Set<String> ids = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (Segment segment : space.segments()) {
            assertThat(ids.add(segment.id())).as("segment %s comes once", segment.id()).isTrue();
            assertThat(segment.decisions()).as(segment.id()).allMatch(d -> d < space.decisions().size());
            segment.decisions().forEach(d -> assertThat(taken.add(segment.level() + " " + d)).as("%s of %s", d, segment.id()).isTrue());
        }
    }

    @Test
    protected void theIdIsAName() {
        assertThat(space().id()).matches("[a-z0-9][a-z0-9.@+-]*");
        assertThatCode(() -> space().configured(TestParameters.defaults())).doesNotThrowAnyException();
        assertThat(space().configured(TestParameters.defaults()).id()).isEqualTo(space().id());
    }

    private static void assertSound(SearchSpace space, Architecture a) {
        assertThat(space.decisions().canonical(a)).as(space.print(a)).isEqualTo(a);
        assertThat(space.check(a)).as(space.print(a)).isEqualTo(new Support.Yes());
    }

    private static List<Architecture> drawn(SearchSpace space, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Architecture> drawn = new ArrayList<>();
        IntStream.range(0, DRAWS).forEach(i -> drawn.add(space.sample(random)));
        return drawn;
    }
}
