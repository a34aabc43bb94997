package org.gnomon.space.mnasnet;

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
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MnasNetSpaceTest {

    private static final String SMALLEST = "1111111:3333333:1111111:0000000";
    /** EfficientNet-B0 as it stands in this space. */
    private static final String EFFICIENT_NET = "1666666:3353553:1223341:1111111";

    private final MnasNetSpace space = new MnasNetSpace();

    private PackedComputation graph(String text) {
        return space.toGraph(space.parse(text));
    }

    @Test
    void theSmallestNetworkHasTheMacsOfItsLayers() {
        long stem = 112 * 112 * 27 * 32;
        long depthwise = 9 * (112 * 112 * 32 + 56 * 56 * 16 + 28 * 28 * 24 + 14 * 14 * 40 + 14 * 14 * 80 + 7 * 7 * 112 + 7 * 7 * 192);
        long pointwise = 112 * 112 * 32 * 16 + 56 * 56 * 16 * 24 + 28 * 28 * 24 * 40 + 14 * 14 * 40 * 80 + 14 * 14 * 80 * 112
                + 7 * 7 * 112 * 192 + 7 * 7 * 192 * 320;
        assertThat(Costs.of(graph(SMALLEST)).macs()).isEqualTo(stem + depthwise + pointwise + 49 * 320 * 1280 + 1280 * 1000);
    }

    @Test
    void efficientNetHasItsPublishedSize() {
        Costs costs = Costs.of(graph(EFFICIENT_NET));
        assertThat(costs.parameters()).isEqualTo(5_288_548);
        assertThat(costs.macs() * 1e-6).isCloseTo(386, within(1.0));
    }

    @Test
    void weightsAndOperationsEqualThoseOfTheBenchmark() throws IOException {
        List<String[]> rows = benchmark();
        assertThat(rows).hasSize(5_138).allSatisfy(row -> {
            PackedComputation graph = graph(String.join(":", row[1], row[2], row[3], row[4]));
            Costs costs = Costs.of(graph);
            assertThat(costs.parameters()).as(graph.id()).isCloseTo(Math.round(1e6 * Double.parseDouble(row[9])), within(4L));
            double stored = 1e6 * Double.parseDouble(row[8]);
            assertThat(stored - costs.macs() - elementwise(graph)).as(graph.id()).isBetween(0.0, 15_000.0);
            assertThat(stored / costs.macs()).as(graph.id()).isBetween(1.03, 1.17);
        });
    }

    /** What the benchmark adds: four operations for each value that a normalisation makes, one for each that a mean reads. */
    private static long elementwise(PackedComputation graph) {
        return IntStream.range(0, graph.nodeCount()).mapToObj(graph::operation)
                .mapToLong(o -> o.operator() == Operator.BATCH_NORM ? 4 * o.out().size() : o.operator() == Operator.MEAN ? o.in().size() : 0).sum();
    }

    private static List<String[]> benchmark() throws IOException {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/nas/accel_nasbench.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "benchmark not found; set -Dgnomon.shared=<folder>");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            return lines.lines().skip(1).map(line -> line.split(",")).toList();
        }
    }

    @Test
    void stagesHaveTheShapesOfTheirPlace() {
        Architecture architecture = space.parse(SMALLEST);
        PackedComputation stage = space.toGraph(architecture, space.segments().get(3)).orElseThrow();
        assertThat(ComputationCheck.findings(stage)).isEmpty();
        assertThat(stage.operation(0).out()).isEqualTo(new FeatureShape(28, 28, 40));
        assertThat(Costs.of(stage).macs()).isEqualTo(14 * 14 * (9 * 40 + 40 * 80));
        assertThat(space.toGraph(architecture, space.whole())).isEmpty();
    }

    @Test
    void thereAreAsManyAsDecisionsAllow() {
        assertThat(space.cardinality()).contains(BigInteger.valueOf(12).pow(7).multiply(BigInteger.valueOf(3 * 3 * 3 * 3 * 3 * 3 * 4)));
    }

    @Test
    void aWrongDigitIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> space.parse("1111111:3333333:1114111:0000000")).isInstanceOf(RefusedInput.class).hasMessageContaining("unit4.depth")
                .hasMessageContaining("'4'").hasMessageContaining("[1, 2, 3]");
        assertThatThrownBy(() -> space.parse("1111111:3333333:1111111")).isInstanceOf(RefusedInput.class).hasMessageContaining("four times seven");
    }
}
