package org.gnomon.space.ofaresnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;

class OfaResNetSpaceTest {

    private static final String SMALLEST = "w65,w65|w65,e20,e20|w65,e20,e20|w65,e20,e20,e20,e20|w65,e20,e20";
    private static final String LARGEST = "w100,w100,r|w100,e35,e35,e35,e35|w100,e35,e35,e35,e35|w100,e35,e35,e35,e35,e35,e35|w100,e35,e35,e35,e35";

    private final OfaResNetSpace space = new OfaResNetSpace();

    private PackedComputation graph(String text) {
        return space.toGraph(space.parse(text));
    }

    /** A bottleneck: 1x1, 3x3 and 1x1 convolution. */
    private static long block(int sizeIn, int sizeOut, int in, int inner, int out) {
        return (long) sizeIn * sizeIn * in * inner + (long) sizeOut * sizeOut * 9 * inner * inner + (long) sizeOut * sizeOut * inner * out;
    }

    @Test
    void theSmallestNetworkHasTheMacsOfItsLayers() {
        long stem = 112 * 112 * (27 * 24 + 9 * 24 * 40);
        long blocks = block(56, 56, 40, 32, 168) + block(56, 56, 168, 32, 168)
                + block(56, 28, 168, 64, 336) + block(28, 28, 336, 64, 336)
                + block(28, 14, 336, 136, 664) + 3 * block(14, 14, 664, 136, 664)
                + block(14, 7, 664, 264, 1328) + block(7, 7, 1328, 264, 1328);
        long shortcuts = 3136L * 40 * 168 + 784L * 168 * 336 + 196L * 336 * 664 + 49L * 664 * 1328;
        assertThat(Costs.of(graph(SMALLEST)).macs()).isEqualTo(stem + blocks + shortcuts + 1328 * 1000);
    }

    @Test
    void theExtremesHaveThePublishedSizes() {
        assertThat(graph(SMALLEST).nodeCount()).isEqualTo(123);
        assertThat(graph(LARGEST).nodeCount()).isEqualTo(207);
        assertThat(Math.round(Costs.of(graph(SMALLEST)).macs() * 1e-6)).isEqualTo(962);
        assertThat(Math.round(Costs.of(graph(LARGEST)).macs() * 1e-6)).isEqualTo(7492);
    }

    @Test
    void drawsHaveThePublishedMeans() {
        SplittableRandom random = new SplittableRandom(1);
        List<PackedComputation> graphs = Stream.generate(() -> space.toGraph(space.sample(random))).limit(4_000).toList();
        assertThat(graphs.stream().mapToInt(PackedComputation::nodeCount).average().orElseThrow()).isCloseTo(166, within(1.5));
        assertThat(graphs.stream().mapToInt(PackedComputation::edgeCount).average().orElseThrow()).isCloseTo(179, within(1.5));
        assertThat(graphs.stream().mapToLong(g -> Costs.of(g).macs()).average().orElseThrow() * 1e-6).isCloseTo(2907, within(45.0));
    }

    @Test
    void thereAreAsManyAsPublished() {
        assertThat(space.cardinality()).contains(BigInteger.valueOf(2 * 729L * 117 * 117 * 117 * 1053));
    }

    @Test
    void theEncodingSkipsBlocksThatAreNotThere() {
        String encoded = "d=2,0,1,0,2;e=0.2,0.25,0.35,0.35,0.35,0.25,0.2,0.2,0.2,0.2,0.35,0.25,0.35,0.35,0.2,0.2,0.25,0.35;w=0,2,1,2,0,1";
        assertThat(space.print(space.parse(encoded))).isEqualTo("w65,w100,r|w80,e20,e25|w100,e35,e25,e20|w65,e20,e20,e35,e25|w80,e20,e20,e25,e35");
    }

    @Test
    void whatIsNotInTheSpaceIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> space.parse(SMALLEST.replace("w65,e20,e20|", "w65,e20|"))).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("stage 1").hasMessageContaining("1 blocks");
        assertThatThrownBy(() -> space.parse(SMALLEST + ",e30")).isInstanceOf(RefusedInput.class).hasMessageContaining("stage 4")
                .hasMessageContaining("'e30'");
        assertThatThrownBy(() -> space.parse("w65" + SMALLEST.substring(7))).isInstanceOf(RefusedInput.class).hasMessageContaining("stem");
        assertThatThrownBy(() -> space.parse("d=1,0,0,0,0;e=0.2;w=0")).isInstanceOf(RefusedInput.class).hasMessageContaining("1 expansions");
    }
}
