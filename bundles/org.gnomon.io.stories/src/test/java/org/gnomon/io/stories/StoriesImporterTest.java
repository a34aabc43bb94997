package org.gnomon.io.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gnomon.api.Cancelled;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class StoriesImporterTest {

    private static final String STORY = "{\"id\": \"one\", \"split\": \"test\", \"query\": [\"ann\", 7], "
            + "\"edges\": [[\"ann\", \"mother\", \"eve\"], [\"eve\", \"sister\", 7]], \"target\": \"aunt\", \"k\": 2}";

    private static Member only(String line) throws IOException {
        return Reading.read(line).members().getFirst();
    }

    /** Files called so, each with one story. */
    private record Names(List<String> parts) implements ImportSource {

        @Override
        public String name() {
            return "folder";
        }

        @Override
        public long size(String part) {
            return STORY.length();
        }

        @Override
        public InputStream open(String part) {
            return new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aStoryHasFactsAQuestionAndAnAnswer() throws IOException {
        PathInstance expected = new PathInstance("one", List.of(new Triple("ann", "mother", "eve"), new Triple("eve", "sister", "7")),
                new Query.Between("ann", "7"), Optional.of("aunt"));
        assertThat(only(STORY)).isEqualTo(new Member(expected, "test", OptionalInt.of(2)));
    }

    @Test
    void onlyTheQueryAndTheEdgesAreNeeded() throws IOException {
        Member story = Reading.read("\n{\"edges\":[],\"query\":[0,-1]}\n{\"query\":[1,2],\"edges\":[],\"target\":null,\"k\":null}").members().getFirst();
        assertThat(story).isEqualTo(new Member(new PathInstance("2", List.of(), new Query.Between("0", "-1"), Optional.empty()), "train", OptionalInt.empty()));
    }

    @Test
    void otherMembersArePassedOver() throws IOException {
        String more = "{\"proof\":[[[\"a\",\"b\"],\"c\"]],\"task\":\"1.2\",\"noise\":{\"a\":[1e999]},\"dup\":false,";
        assertThat(only(more + STORY.substring(1))).isEqualTo(only(STORY));
    }

    @Test
    void numbersAndTextsAreTheSameNode() throws IOException {
        assertThat(only(STORY.replace("7", "\"7\""))).isEqualTo(only(STORY));
    }

    @Test
    void namesThatComeAgainAreKeptOnce() throws IOException {
        List<Member> stories = Reading.read(STORY + "\n" + STORY.replace("one", "two")).members();
        assertThat(stories.get(1).instance().facts().get(0).relation()).isSameAs(stories.get(0).instance().facts().get(0).relation());
    }

    @Test
    void filesAndFoldersWithOneOfThemAreRead() throws IOException {
        StoriesImporter importer = new StoriesImporter();
        Names folder = new Names(List.of("README.md", "world.rules.json", "world.jsonl"));
        assertThat(importer.recognises(folder)).isTrue();
        assertThat(importer.read(folder, Limits.DEFAULT, TestRun.seeded(0)).name()).isEqualTo("world");
        assertThat(importer.recognises(new Names(List.of("world.jsonl.gz")))).isTrue();
        Names two = new Names(List.of("a.jsonl", "b.jsonl"));
        assertThat(importer.recognises(two)).isFalse();
        assertThatThrownBy(() -> importer.read(two, Limits.DEFAULT, TestRun.seeded(0))).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("a.jsonl, b.jsonl; give one file");
        assertThatThrownBy(() -> importer.read(new Names(List.of("a.json")), Limits.DEFAULT, TestRun.seeded(0))).isInstanceOf(RefusedInput.class);
    }

    @Test
    void aCancelIsSeen() {
        SingleFile file = SingleFile.of("s.jsonl", (STORY + "\n" + STORY.replace("one", "two")).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new StoriesImporter().read(file, Limits.DEFAULT, TestRun.cancelledAfter(3))).isInstanceOf(Cancelled.class);
    }
}
