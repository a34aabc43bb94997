package org.gnomon.io.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.tck.reference.ReferenceStories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published stories, where the folder that the system property {@code gnomon.shared} names is there. */
class PublishedStoriesTest {

    private static InstanceSet stories(String name) throws IOException {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/rules").resolve(name + ".jsonl.gz");
        Assumptions.assumeTrue(Files.exists(file), "reference stories not found; set -Dgnomon.shared=<folder>");
        return Reading.read(file.getFileName().toString(), Files.readAllBytes(file), Limits.DEFAULT);
    }

    private static String counts(InstanceSet stories, String split) {
        return stories.split(split).stream().collect(Collectors.groupingBy(story -> story.hops().getAsInt(), TreeMap::new, Collectors.counting())).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "clutrr_gen_train23|{2=5096, 3=4998}|{2=38, 3=105, 4=190, 5=174, 6=107, 7=144, 8=150, 9=119, 10=119}",
        "clutrr_gen_train234|{2=5063, 3=4996, 4=5024}|{2=38, 3=107, 4=77, 5=185, 6=105, 7=155, 8=135, 9=124, 10=122}"})
    void kinshipHasItsLengths(String name, String training, String test) throws IOException {
        InstanceSet stories = stories("clutrr/" + name);
        assertThat(stories.name()).isEqualTo(name);
        assertThat(counts(stories, "train")).isEqualTo(training);
        assertThat(counts(stories, "test")).isEqualTo(test);
    }

    @ParameterizedTest
    @CsvSource({"clutrr/clutrr_rob_train_clean, 10124, 0, 447", "clutrr/clutrr_rob_train_supporting, 10154, 0, 447",
        "clutrr/clutrr_rob_train_irrelevant, 10099, 0, 444",
        "clutrr/clutrr_rob_train_disconnected, 10100, 0, 445", "graphlog/world_17, 5000, 1000, 1000", "graphlog/world_32, 5000, 1000, 1000",
        "graphlog/re_0, 1000, 100, 200", "graphlog/re_1, 1000, 100, 200", "graphlog/re_2, 1000, 25, 1000"})
    void splitsHaveTheirSizes(String name, int training, int validation, int test) throws IOException {
        InstanceSet stories = stories(name);
        assertThat(stories.split("train")).hasSize(training).allMatch(story -> story.instance().label().isPresent());
        assertThat(stories.split("valid")).hasSize(validation);
        assertThat(stories.split("test")).hasSize(test);
        assertThat(stories.members()).hasSize(training + validation + test);
    }

    /** The test kit reads the same rows with another parser. */
    @Test
    void storiesAreThoseOfASecondReader() throws IOException {
        ReferenceStories reference = ReferenceStories.of("clutrr/clutrr_gen_train23");
        List<Member> test = stories("clutrr/clutrr_gen_train23").split("test");
        List<PathInstance> instances = test.stream().map(Member::instance).toList();
        assertThat(parts(instances, PathInstance::facts)).isEqualTo(parts(reference.test(), PathInstance::facts));
        assertThat(parts(instances, PathInstance::query)).isEqualTo(parts(reference.test(), PathInstance::query));
        assertThat(parts(instances, PathInstance::label)).isEqualTo(parts(reference.test(), PathInstance::label));
        assertThat(test.stream().map(story -> story.hops().getAsInt())).isEqualTo(reference.testLengths());
    }

    private static <T> List<T> parts(List<PathInstance> stories, Function<PathInstance, T> part) {
        return stories.stream().map(part).toList();
    }
}
