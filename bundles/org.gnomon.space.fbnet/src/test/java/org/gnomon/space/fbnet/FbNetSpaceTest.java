package org.gnomon.space.fbnet;

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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestParameters;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class FbNetSpaceTest {

    private static final String SKIPS = "8".repeat(22);
    private static final String FBNET_A = "8" + "2088" + "7242" + "7657" + "3561" + "7767" + "7";
    private static final String FBNET_C = "0" + "3800" + "7673" + "7677" + "7776" + "7777" + "3";

    private final FbNetSpace space = new FbNetSpace();

    private Costs costs(String text) {
        return Costs.of(space.toGraph(space.parse(text)));
    }

    @Test
    void aNetworkOfSkipsHasTheMacsOfItsLayers() {
        long stem = 112 * 112 * 27 * 16;
        long skips = 56 * 56 * 16 * 24 + 28 * 28 * 24 * 32 + 14 * 14 * 32 * 64 + 14 * 14 * 64 * 112 + 7 * 7 * 112 * 184 + 7 * 7 * 184 * 352;
        assertThat(costs(SKIPS).macs()).isEqualTo(stem + skips + 49 * 352 * 1984 + 1984 * 1000);
        PackedComputation graph = space.toGraph(space.parse(SKIPS));
        assertThat(IntStream.range(0, graph.nodeCount()).filter(v -> graph.operator(v) == Operator.IDENTITY)).hasSize(16);
    }

    /** The published FBNet-A has a last convolution of 1504 channels. */
    @Test
    void fbNetAHasItsPublishedSize() {
        assertThat((costs(FBNET_A).macs() - 480 * (49 * 352 + 1000)) * 1e-6).isCloseTo(249, within(1.0));
        assertThat((costs(FBNET_A).parameters() - 480 * (352 + 2 + 1000)) * 1e-6).isCloseTo(4.3, within(0.05));
    }

    @Test
    void fbNetCHasItsPublishedWeights() {
        assertThat(costs(FBNET_C).parameters() * 1e-6).isCloseTo(5.57, within(0.005));
        assertThat(costs(FBNET_C).macs() * 1e-6).isCloseTo(375, within(11.0));
    }

    @Test
    void groupsHalveTheOuterConvolutions() {
        String plain = "80" + SKIPS.substring(2);
        String next = "810" + SKIPS.substring(3);
        assertThat(costs(plain).macs() - costs("81" + SKIPS.substring(2)).macs()).isEqualTo(112 * 112 * 16 * 16 / 2 + 56 * 56 * 16 * 24 / 2);
        assertThat(costs(next).macs() - costs(next.replaceFirst("0", "1")).macs()).isEqualTo(56 * 56 * 24 * 24);
    }

    @Test
    void networksOfTheLatencyTableAreRead() throws IOException {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/nas/fbnet_latency_help.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "table not found; set -Dgnomon.shared=<folder>");
        FbNetSpace small = new FbNetSpace(Images.CIFAR100);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            List<String> texts = lines.lines().skip(1).map(line -> line.split(",")[1]).toList();
            assertThat(texts).hasSize(5_000).allSatisfy(text -> assertThat(small.toGraph(small.parse(text)).id()).isEqualTo(text));
        }
    }

    @Test
    void thereAreAsManyAsPublished() {
        assertThat(space.cardinality()).contains(BigInteger.valueOf(9).pow(22));
    }

    @Test
    void partsHaveTheShapesOfTheirPlace() {
        Architecture architecture = space.parse(FBNET_A);
        PackedComputation unit = space.toGraph(architecture, segment("unit3")).orElseThrow();
        assertThat(ComputationCheck.findings(unit)).isEmpty();
        assertThat(unit.operation(0).out()).isEqualTo(new FeatureShape(56, 56, 24));
        assertThat(Costs.of(unit).macs()).isEqualTo(IntStream.rangeClosed(1, 4)
                .mapToLong(l -> Costs.of(space.toGraph(architecture, segment("unit3.layer" + l)).orElseThrow()).macs()).sum());
        assertThat(space.toGraph(architecture, space.whole())).isEmpty();
    }

    private Segment segment(String id) {
        return space.segments().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void smallImagesKeepTheirSizeLonger() {
        SearchSpace small = space.configured(new TestParameters(Map.of("images", "CIFAR100")));
        assertThat(small.id()).isEqualTo("fbnet@cifar100");
        long stem = 32 * 32 * 27 * 16;
        long skips = 32 * 32 * 16 * 24 + 16 * 16 * 24 * 32 + 8 * 8 * 32 * 64 + 8 * 8 * 64 * 112 + 4 * 4 * 112 * 184 + 4 * 4 * 184 * 352;
        assertThat(Costs.of(small.toGraph(small.parse(SKIPS))).macs()).isEqualTo(stem + skips + 16 * 352 * 1504 + 1504 * 100);
    }

    @Test
    void aWrongBlockIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> space.parse(SKIPS.substring(1) + "9")).isInstanceOf(RefusedInput.class).hasMessageContaining("character 22")
                .hasMessageContaining("'9'").hasMessageContaining("1 k3_e1_g2");
        assertThatThrownBy(() -> space.parse("888")).isInstanceOf(RefusedInput.class).hasMessageContaining("3 characters");
    }
}
