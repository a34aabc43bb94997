package org.gnomon.space.ofambv3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestParameters;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class OfaMbv3SpaceTest {

    private static final String SMALLEST = "e3k3,e3k3|e3k3,e3k3|e3k3,e3k3|e3k3,e3k3|e3k3,e3k3";
    private static final String LARGEST = String.join("|", "e6k7,e6k7,e6k7,e6k7", "e6k7,e6k7,e6k7,e6k7", "e6k7,e6k7,e6k7,e6k7", "e6k7,e6k7,e6k7,e6k7",
            "e6k7,e6k7,e6k7,e6k7");

    private final OfaMbv3Space space = new OfaMbv3Space();

    private PackedComputation graph(String text) {
        return space.toGraph(space.parse(text));
    }

    /** One layer: 1x1 convolution, depthwise convolution, two layers of squeeze-and-excite, 1x1 convolution. */
    private static long layer(int sizeIn, int sizeOut, int in, int hidden, int squeeze, int out) {
        return (long) sizeIn * sizeIn * in * hidden + 9L * sizeOut * sizeOut * hidden + 2L * hidden * squeeze
                + (long) sizeOut * sizeOut * hidden * out;
    }

    @Test
    void theSmallestNetworkHasTheMacsOfItsLayers() {
        long stem = 112 * 112 * (27 * 24 + 9 * 24 + 24 * 24);
        long units = layer(112, 56, 24, 72, 0, 32) + layer(56, 56, 32, 96, 0, 32)
                + layer(56, 28, 32, 96, 24, 48) + layer(28, 28, 48, 144, 40, 48)
                + layer(28, 14, 48, 144, 0, 96) + layer(14, 14, 96, 288, 0, 96)
                + layer(14, 14, 96, 288, 72, 136) + layer(14, 14, 136, 408, 104, 136)
                + layer(14, 7, 136, 408, 104, 192) + layer(7, 7, 192, 576, 144, 192);
        long head = 49 * 192 * 1152 + 1152 * 1536 + 1536 * 1000;
        assertThat(Costs.of(graph(SMALLEST)).macs()).isEqualTo(stem + units + head);
    }

    @Test
    void theExtremesHaveThePublishedSizes() {
        assertThat(Math.round(Costs.of(graph(SMALLEST)).macs() * 1e-6)).isEqualTo(193);
        assertThat(Math.round(Costs.of(graph(LARGEST)).macs() * 1e-6)).isEqualTo(843);
        assertThat(graph(SMALLEST).nodeCount()).isEqualTo(155);
        assertThat(graph(LARGEST).nodeCount()).isEqualTo(293);
    }

    @Test
    void drawsHaveThePublishedMeans() {
        SplittableRandom random = new SplittableRandom(1);
        List<PackedComputation> graphs = Stream.generate(() -> space.toGraph(space.sample(random))).limit(4_000).toList();
        assertThat(graphs.stream().mapToInt(PackedComputation::nodeCount).average().orElseThrow()).isCloseTo(224, within(1.5));
        assertThat(graphs.stream().mapToInt(PackedComputation::edgeCount).average().orElseThrow()).isCloseTo(264, within(1.5));
        assertThat(graphs.stream().mapToLong(g -> Costs.of(g).macs()).average().orElseThrow() * 1e-6).isCloseTo(420, within(4.0));
    }

    @Test
    void thereAreAsManyAsPublished() {
        assertThat(space.cardinality()).contains(BigInteger.valueOf(7_371).pow(5));
    }

    @Test
    void uniformDrawsAreMostlyDeep() {
        SplittableRandom random = new SplittableRandom(2);
        int[] depths = new int[3];
        for (int i = 0; i < 4_000; i++) {
            Architecture drawn = space.sampleUniformly(random);
            assertThat(space.decisions().canonical(drawn)).isEqualTo(drawn);
            depths[drawn.option(space.decisions().number("unit3.depth"))]++;
        }
        assertThat(Arrays.stream(depths).mapToObj(n -> n / 4_000.0).toList()).satisfiesExactly(
                two -> assertThat(two).isCloseTo(81 / 7371.0, within(0.006)),
                three -> assertThat(three).isCloseTo(729 / 7371.0, within(0.015)),
                four -> assertThat(four).isCloseTo(6561 / 7371.0, within(0.015)));
    }

    @Test
    void blocksMayBeNamed() {
        assertThat(space.parse(SMALLEST.replaceAll("e(\\d)k(\\d)", "mbconv3_e$1_k$2"))).isEqualTo(space.parse(SMALLEST));
    }

    @Test
    void theEncodingOfTheSupernetIsRead() throws IOException {
        try (BufferedReader encoded = table("nas/ofa_latency_help.csv.gz");
                BufferedReader listed = table("oracles/measured-ofa-mbv3/help_ofa_5k.csv")) {
            List<String> texts = listed.lines().skip(1).map(line -> line.substring(1, line.indexOf('"', 1))).toList();
            assertThat(encoded.lines().skip(1).map(line -> line.split(",")).map(row -> "ks=" + row[1] + ";e=" + row[2] + ";d=" + row[3])
                    .map(text -> space.print(space.parse(text)))).hasSize(5_000).isEqualTo(texts);
        }
    }

    private static BufferedReader table(String name) throws IOException {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "tables not found; set -Dgnomon.shared=<folder>");
        return name.endsWith(".gz")
                ? new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))
                : Files.newBufferedReader(file);
    }

    @Test
    void aWrongLayerIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> space.parse(SMALLEST.replaceFirst("\\|e3k3,e3k3", "|e3k3,e5k3"))).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("unit 2, layer 2").hasMessageContaining("e5k3");
        assertThatThrownBy(() -> space.parse(SMALLEST + ",e3k3,e3k3,e3k3")).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("unit 5 has 5 layers");
        assertThatThrownBy(() -> space.parse(SMALLEST + "|e3k3,e3k3")).isInstanceOf(RefusedInput.class).hasMessageContaining("6 units");
        assertThatThrownBy(() -> space.parse("ks=33;e=33;d=22")).isInstanceOf(RefusedInput.class).hasMessageContaining("20 digits");
    }

    @Test
    void partsHaveTheShapesOfTheirPlace() {
        Architecture architecture = space.parse(SMALLEST);
        PackedComputation unit = space.toGraph(architecture, segment("unit2")).orElseThrow();
        PackedComputation first = space.toGraph(architecture, segment("unit2.layer1")).orElseThrow();
        PackedComputation second = space.toGraph(architecture, segment("unit2.layer2")).orElseThrow();
        assertThat(ComputationCheck.findings(unit)).isEmpty();
        assertThat(unit.operation(0).out()).isEqualTo(new FeatureShape(56, 56, 32));
        assertThat(second.operation(0).out()).isEqualTo(new FeatureShape(28, 28, 48));
        assertThat(Costs.of(unit).macs()).isEqualTo(Costs.of(first).macs() + Costs.of(second).macs())
                .isEqualTo(layer(56, 28, 32, 96, 24, 48) + layer(28, 28, 48, 144, 40, 48));
        assertThat(space.toGraph(architecture, segment("unit2.layer3"))).isEmpty();
    }

    private Segment segment(String id) {
        return space.segments().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void anotherResolutionIsAnotherSpace() {
        SearchSpace small = space.configured(new TestParameters(Map.of("resolution", 192)));
        assertThat(small.id()).isEqualTo("ofa-mbv3@192");
        assertThat(small.toGraph(small.parse(SMALLEST)).operation(0).out()).isEqualTo(new FeatureShape(192, 192, 3));
    }
}
