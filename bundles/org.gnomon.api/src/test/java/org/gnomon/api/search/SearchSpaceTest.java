package org.gnomon.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.gnomon.api.Support;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;

/** The moves that every space gets for nothing, on a space with conditions and a rule of its own. */
class SearchSpaceTest {

    private final LayerSpace space = new LayerSpace();
    private final RandomGenerator random = new SplittableRandom(5);

    private Map<String, Architecture> reachable() {
        Map<String, Architecture> found = new LinkedHashMap<>();
        Deque<Architecture> open = new ArrayDeque<>(List.of(space.parse("3")));
        while (!open.isEmpty()) {
            Architecture next = open.removeFirst();
            if (found.putIfAbsent(space.key(next), next) == null) {
                open.addAll(space.neighbours(next));
            }
        }
        return found;
    }

    private void assertLegal(Architecture architecture) {
        assertThat(space.decisions().canonical(architecture)).isEqualTo(architecture);
        assertThat(space.check(architecture)).isEqualTo(new Support.Yes());
    }

    @Test
    void neighboursReachEveryArchitectureAndOnlyLegalOnes() {
        Map<String, Architecture> all = reachable();

        assertThat((long) all.size()).isEqualTo(space.cardinality().orElseThrow().longValueExact());
        all.values().forEach(this::assertLegal);
        assertThat(space.neighbours(space.parse("7,7,5"))).extracting(space::print)
                .containsExactly("7", "7,7", "7,7,5+identity", "3,7,5", "5,7,5", "7,3,5", "7,5,5", "7,7,3");
    }

    @Test
    void samplesAreLegalAndReachEverything() {
        Map<String, Architecture> drawn = new LinkedHashMap<>();
        for (int i = 0; i < 4000; i++) {
            Architecture sample = space.sample(random);
            assertLegal(sample);
            drawn.put(space.key(sample), sample);
        }
        assertThat(drawn.keySet()).containsExactlyInAnyOrderElementsOf(reachable().keySet());
    }

    @Test
    void aMutationChangesOneDecisionOfTheSegmentAndDrawsWhatBeginsToCount() {
        Architecture start = space.parse("5");
        Segment frame = space.segments().getFirst();
        boolean drewAnother = false;
        for (int i = 0; i < 200; i++) {
            Architecture child = space.mutate(start, frame, random).orElseThrow();
            assertLegal(child);
            assertThat(child.option(LayerSpace.DEPTH) != 0 ^ child.option(LayerSpace.SKIP) != 0).isTrue();
            assertThat(child.option(2)).isEqualTo(start.option(2));
            drewAnother |= child.option(3) == 2;
        }
        assertThat(drewAnother).isTrue();
        assertThat(space.mutate(start, space.segments().get(3), random)).as("layer 3 is not there").isEmpty();
    }

    @Test
    void aChildHasEveryDecisionFromAParentInWhichItCounts() {
        Architecture shallow = space.parse("5");
        Architecture deep = space.parse("7,7,5+identity");
        for (int i = 0; i < 100; i++) {
            Architecture child = space.crossover(shallow, deep, random).orElseThrow();
            assertLegal(child);
            assertThat(space.print(child)).matches("[57](,7,5)?(\\+identity)?");
        }
    }

    @Test
    void preferencesAreDecodedToTheBestOptionOfEveryDecision() {
        double[] wanted = space.decisions().oneHot(space.parse("5,3,7+identity"));

        assertThat(space.decode(wanted).map(space::print)).contains("5,3,7+identity");
        assertThat(space.decode(new double[wanted.length]).map(space::print)).as("ties go to the lower number").contains("3");
        assertThat(space.decode(space.decisions().oneHot(new Architecture(2, 0, 2, 2, 2)))).as("not allowed").isEqualTo(Optional.empty());
        assertThatThrownBy(() -> space.decode(new double[3])).hasMessageContaining("3 preferences").hasMessageContaining("14 options");
    }

    @Test
    void textIsReadBackAndAnythingElseIsRefused() {
        reachable().forEach((key, architecture) -> assertThat(space.parse(space.print(architecture))).isEqualTo(architecture));
        for (String wrong : Arrays.asList("", "4", "3,", "3,3,3,3", "3+other")) {
            assertThatThrownBy(() -> space.parse(wrong)).isInstanceOf(RefusedInput.class);
        }
    }

    @Test
    void whatDoesNotCountDoesNotChangeTheKeyOrTheGraph() {
        Architecture hidden = new Architecture(0, 0, 1, 2, 2);

        assertThat(space.key(hidden)).isEqualTo("5");
        assertThat(space.toGraph(hidden)).isEqualTo(space.toGraph(space.parse("5")));
    }

    @Test
    void aSpaceThatAllowsNothingSaysSoInsteadOfDrawingForEver() {
        SearchSpace empty = (SearchSpace) java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SearchSpace.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "check" -> new Support.No(List.of("nothing is allowed."));
                    case "sample" -> java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments);
                    default -> method.invoke(space, arguments);
                });
        assertThatThrownBy(() -> empty.sample(random)).isInstanceOf(IllegalStateException.class).hasMessageContaining("'layers'");
    }
}
