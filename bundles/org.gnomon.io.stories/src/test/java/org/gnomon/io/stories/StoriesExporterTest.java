package org.gnomon.io.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesExporterTest {

    private static final List<String> NAMES = List.of("ann", "0", "-17", "a b", "\"", "\\", "\n", "\0", "\u2028", "<b>", "漢", "😀", "007", "1e3");

    @TempDir
    Path folder;

    private static String name(RandomGenerator random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static Member story(String id, RandomGenerator random) {
        List<Triple> facts = Stream.generate(() -> new Triple(name(random), name(random), name(random))).limit(random.nextInt(20)).toList();
        PathInstance instance = new PathInstance(id, facts, new Query.Between(name(random), name(random)),
                random.nextBoolean() ? Optional.of(name(random)) : Optional.empty());
        return new Member(instance, name(random), random.nextBoolean() ? OptionalInt.of(random.nextInt(100)) : OptionalInt.empty());
    }

    private InstanceSet back() throws IOException {
        return Reading.read("stories.jsonl", Files.readAllBytes(folder.resolve("stories.jsonl")), Limits.DEFAULT);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            members.add(story(name(random) + i, random));
        }
        InstanceSet stories = new InstanceSet("stories", members);
        new StoriesExporter().write(stories, folder);
        assertThat(back()).isEqualTo(stories);
        assertThat(Files.readAllLines(folder.resolve("stories.jsonl"))).hasSize(300);
    }

    @Test
    void noStoriesMakeAnEmptyFile() throws IOException {
        new StoriesExporter().write(new InstanceSet("none", List.of()), folder);
        assertThat(back().members()).isEmpty();
    }

    @Test
    void halfCharactersAreRefused() {
        PathInstance instance = new PathInstance("\ud800", List.of(), new Query.Between("a", "b"), Optional.empty());
        InstanceSet stories = new InstanceSet("broken", List.of(new Member(instance, "train", OptionalInt.empty())));
        assertThatThrownBy(() -> new StoriesExporter().write(stories, folder)).isInstanceOf(BadRequest.class)
                .hasMessageContaining("a name in 'broken' holds half a character");
    }
}
