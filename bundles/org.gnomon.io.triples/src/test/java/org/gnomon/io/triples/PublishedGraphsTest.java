package org.gnomon.io.triples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gnomon.api.mine.FactSplits;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets that knowledge graph completion is measured on, where the folder that the system property {@code gnomon.shared} names is there. */
class PublishedGraphsTest {

    /** One fact of each of the three sets of countries stands there twice. */
    @ParameterizedTest
    @CsvSource({"umls, 135, 46, 5216, 652, 661", "kinship, 104, 25, 8544, 1068, 1074", "nations, 14, 55, 1592, 199, 201", "countries_s1, 271, 2, 1111, 24, 24",
        "countries_s2, 271, 2, 1063, 24, 24", "countries_s3, 271, 2, 985, 24, 24", "wn18rr, 40943, 11, 86835, 3034, 3134",
        "family, 3007, 12, 23483, 2038, 2835"})
    void haveTheirPublishedSizes(String name, int entities, int relations, int training, int validation, int test) throws IOException {
        Path folder = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/rules/kg").resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "reference graphs not found; set -Dgnomon.shared=<folder>");
        FactSplits splits = Folder.of(folder).read();
        assertThat(splits.name()).isEqualTo(name);
        assertThat(splits.training().size()).isEqualTo(training - splits.training().repeated());
        assertThat(splits.validation().size()).isEqualTo(validation);
        assertThat(splits.test().size()).isEqualTo(test);
        assertThat(splits.training().relations()).hasSize(relations);
        assertThat(Stream.of(splits.training(), splits.validation(), splits.test()).flatMap(set -> set.entities().stream()).distinct()).hasSize(entities);
        assertThat(splits.training().repeated()).isEqualTo(name.startsWith("countries") ? 1 : 0);
    }
}
