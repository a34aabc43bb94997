package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Triple;
import org.junit.jupiter.api.Test;

/** Counts small enough to do by hand. */
class CountsTest {

    private static Counts family() {
        Counts counts = new Counts();
        counts.add("mother", "brother", "uncle");
        counts.add("mother", "brother", "uncle");
        counts.add("mother", "brother", "friend");
        counts.add("uncle", "son", "cousin");
        return counts;
    }

    @Test
    void theMeasuresAreTheCounts() {
        RuleSet rules = family().rules(2);
        assertThat(rules.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.rule().toString()).contains("uncle", "mother", "brother");
            Measures measures = entry.measures();
            assertThat(measures.support()).isEqualTo(2);
            assertThat(measures.standardConfidence()).hasValue(2 / 3.0);
        });
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Counts counts = family();
        counts.storyRead();
        Counts read = Counts.read(counts.bytes());
        assertThat(read.rules(1)).isEqualTo(counts.rules(1));
        assertThat(read.stories()).isEqualTo(1);
    }

    @Test
    void aPathIsReducedFromTheLeftByTheMostTrustedRules() {
        List<Triple> path = List.of(new Triple("ann", "mother", "eve"), new Triple("eve", "brother", "bob"), new Triple("bob", "son", "jim"));
        assertThat(new Reduction(family().rules(1)).of(path)).hasValueSatisfying(result -> {
            assertThat(result.relation()).isEqualTo("cousin");
            assertThat(result.trust()).isEqualTo(2 / 3.0);
            assertThat(result.steps()).hasSize(2);
        });
        assertThat(new Reduction(family().rules(1)).of(path.reversed())).isEmpty();
    }
}
