package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamsTest {

    private static long[] numbers(long seed, String purpose, int... path) {
        return RandomStreams.stream(seed, path, purpose).longs(8).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void startAgainForTheSameSeedItemAndName(long seed) {
        assertThat(numbers(seed, "edges", 3)).isEqualTo(numbers(seed, "edges", 3));
    }

    @Test
    void areTheNumbersTheyAlwaysWere() {
        assertThat(RandomStreams.stream(0, new int[0], "edge-scores").nextLong()).isEqualTo(-5440218777969483018L);
        assertThat(RandomStreams.stream(7, new int[] {1, 2}, "edge-scores").nextLong()).isEqualTo(6082471189624875256L);
    }

    @Test
    void differInSeedNameItemAndDepth() {
        assertThat(Stream.of(numbers(0, "edges"), numbers(1, "edges"), numbers(-1, "edges"), numbers(0, "nodes"), numbers(0, ""),
                numbers(0, "edges", 0), numbers(0, "edges", 1),
                numbers(0, "edges", 0, 0), numbers(0, "edges", 0, 1), numbers(0, "edges", 1, 0)).map(Arrays::toString))
                .doesNotHaveDuplicates();
    }
}
