package org.gnomon.io.triples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriplesExporterTest {

    private static final FactSet NONE = FactSet.of(List.of());
    private static final List<String> NAMES = List.of("ann", " a b ", "\"c\"", "d,e", "#f", "漢字", "😀", "\u00a0", "a<=b", "head", "'");

    @TempDir
    Path folder;

    private static String name(RandomGenerator random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static FactSet facts(RandomGenerator random, int count) {
        return FactSet.of(Stream.generate(() -> new Triple(name(random), name(random), name(random))).limit(count).toList());
    }

    @Test
    void whatIsWrittenIsReadBackInOrder() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        FactSplits splits = new FactSplits("kg", facts(random, 500), facts(random, 50), facts(random, 50));
        new TriplesExporter().write(splits, folder);
        FactSplits back = Folder.of(folder).read();
        assertThat(back.training()).containsExactlyElementsOf(splits.training());
        assertThat(back.validation()).containsExactlyElementsOf(splits.validation());
        assertThat(back.test()).containsExactlyElementsOf(splits.test());
        assertThat(back.training().entities()).isEqualTo(splits.training().entities());
    }

    @Test
    void splitsWithoutFactsHaveNoFile() throws IOException {
        new TriplesExporter().write(new FactSplits("kg", facts(new SplittableRandom(2), 5), NONE, NONE), folder);
        assertThat(folder).isDirectoryContaining("glob:**/train.tsv").isDirectoryNotContaining("glob:**/{valid,test}.tsv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\rb", "\0", "\uFEFFa", "\ud800"})
    void namesThatALineCannotHoldAreRefused(String name) {
        for (Triple fact : List.of(new Triple(name, "r", "b"), new Triple("a", name, "b"), new Triple("a", "r", name))) {
            FactSplits splits = new FactSplits("kg", facts(new SplittableRandom(3), 5), NONE, FactSet.of(List.of(fact)));
            assertThatThrownBy(() -> new TriplesExporter().write(splits, folder)).isInstanceOf(BadRequest.class).hasMessageContaining("cannot stand");
        }
    }
}
