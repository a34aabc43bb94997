package org.gnomon.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.junit.jupiter.api.Test;

class PathCeilingTest {

    private static Member member(String label, List<List<String>> paths) {
        return new Member(PathInstance.ofPaths("i", paths, Optional.ofNullable(label)), InstanceSet.TEST, OptionalInt.empty());
    }

    @Test
    void ofInstancesWithTheSamePathsTheMostFrequentLabelCanBeRight() {
        List<List<String>> chain = List.of(List.of("a", "b"));
        List<List<String>> two = List.of(List.of("a", "b"), List.of("b", "a"));
        List<List<String>> sameTwo = List.of(List.of("b", "a"), List.of("a", "b"));
        List<Member> members = List.of(member("x", chain), member("x", chain), member("y", chain), member("z", two), member("y", sameTwo), member(null, two));
        assertThat(PathCeiling.of(members)).isEqualTo(new PathCeiling(5, 3));
        assertThat(PathCeiling.of(members).share()).hasValue(0.6);
    }

    @Test
    void longerPathsDoNotTellInstancesApart() {
        List<Member> members = List.of(member("x", List.of(List.of("a", "b"), List.of("a", "a", "a"))), member("y", List.of(List.of("a", "b"))));
        assertThat(PathCeiling.of(members)).isEqualTo(new PathCeiling(2, 1));
    }

    @Test
    void withoutLabelsNothingIsAsked() {
        assertThat(PathCeiling.of(List.of(member(null, List.of(List.of("a", "b"))))).share()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PathCeiling(1, 2));
    }
}
