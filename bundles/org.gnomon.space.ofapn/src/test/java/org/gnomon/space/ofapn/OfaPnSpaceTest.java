package org.gnomon.space.ofapn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestParameters;
import org.junit.jupiter.api.Test;

class OfaPnSpaceTest {

    private static final String SMALLEST = "e3k3,e3k3|e3k3,e3k3|e3k3,e3k3|e3k3,e3k3|e3k3,e3k3|e3k3";
    private static final String LARGEST = "e6k7,e6k7,e6k7,e6k7|".repeat(5) + "e6k7";

    private final OfaPnSpace space = new OfaPnSpace();

    private PackedComputation graph(String text) {
        return space.toGraph(space.parse(text));
    }

    /** One layer: 1x1 convolution, depthwise convolution, 1x1 convolution. */
    private static long layer(int sizeIn, int sizeOut, int in, int hidden, int out) {
        return (long) sizeIn * sizeIn * in * hidden + 9L * sizeOut * sizeOut * hidden + (long) sizeOut * sizeOut * hidden * out;
    }

    @Test
    void theSmallestNetworkHasTheMacsOfItsLayers() {
        long stem = 112 * 112 * (27 * 40 + 9 * 40 + 40 * 24);
        long units = layer(112, 56, 24, 72, 32) + layer(56, 56, 32, 96, 32)
                + layer(56, 28, 32, 96, 56) + layer(28, 28, 56, 168, 56)
                + layer(28, 14, 56, 168, 104) + layer(14, 14, 104, 312, 104)
                + layer(14, 14, 104, 312, 128) + layer(14, 14, 128, 384, 128)
                + layer(14, 7, 128, 384, 248) + layer(7, 7, 248, 744, 248)
                + layer(7, 7, 248, 744, 416);
        assertThat(Costs.of(graph(SMALLEST)).macs()).isEqualTo(stem + units + 49 * 416 * 1664 + 1664 * 1000);
    }

    @Test
    void theExtremesHaveThePublishedSizes() {
        assertThat(Math.round(Costs.of(graph(SMALLEST)).macs() * 1e-6)).isEqualTo(266);
        assertThat(Math.round(Costs.of(graph(LARGEST)).macs() * 1e-6)).isEqualTo(1005);
        assertThat(graph(SMALLEST).nodeCount()).isEqualTo(109);
        assertThat(graph(LARGEST).nodeCount()).isEqualTo(199);
    }

    /** The recorded means, 156 nodes and 536 million, are of few draws: even depths make 154 nodes. */
    @Test
    void drawsComeNearTheRecordedMeans() {
        SplittableRandom random = new SplittableRandom(1);
        List<PackedComputation> graphs = Stream.generate(() -> space.toGraph(space.sample(random))).limit(4_000).toList();
        assertThat(graphs.stream().mapToInt(PackedComputation::nodeCount).average().orElseThrow()).isCloseTo(154, within(1.0));
        assertThat(graphs.stream().mapToInt(PackedComputation::edgeCount).average().orElseThrow()).isCloseTo(165, within(3.0));
        assertThat(graphs.stream().mapToLong(g -> Costs.of(g).macs()).average().orElseThrow() * 1e-6).isCloseTo(536, within(9.0));
    }

    @Test
    void thereAreAsManyAsPublished() {
        assertThat(space.cardinality()).contains(BigInteger.valueOf(7_371).pow(5).multiply(BigInteger.valueOf(9)));
    }

    @Test
    void theFirstLayerOfAUnitHasNoShortcut() {
        PackedComputation smallest = graph(SMALLEST);
        assertThat(IntStream.range(0, smallest.nodeCount()).filter(v -> smallest.operator(v) == Operator.ADD)).hasSize(5);
    }

    @Test
    void theLastUnitHasOneLayer() {
        assertThatThrownBy(() -> space.parse(SMALLEST + ",e3k3")).isInstanceOf(RefusedInput.class).hasMessageContaining("unit 6 has 2 layers");
        assertThat(space.print(space.parse("ks=" + "3".repeat(21) + ";e=" + "3".repeat(21) + ";d=222224"))).isEqualTo(SMALLEST);
    }

    @Test
    void blocksMayBeNamed() {
        assertThat(space.parse(LARGEST.replaceAll("e(\\d)k(\\d)", "mbconv2_e$1_k$2"))).isEqualTo(space.parse(LARGEST));
    }

    @Test
    void anotherResolutionIsAnotherSpace() {
        SearchSpace small = space.configured(new TestParameters(Map.of("resolution", 208)));
        assertThat(small.id()).isEqualTo("ofa-pn@208");
        assertThat(small.toGraph(small.parse(SMALLEST)).operation(0).out()).isEqualTo(new FeatureShape(208, 208, 3));
    }
}
