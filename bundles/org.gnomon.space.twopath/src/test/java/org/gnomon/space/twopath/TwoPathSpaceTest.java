package org.gnomon.space.twopath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.IntSummaryStatistics;
import java.util.LongSummaryStatistics;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gnomon.api.search.Architecture;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.reference.GoldenGraphs;
import org.junit.jupiter.api.Test;

class TwoPathSpaceTest {

    private static final String BEST = "conv5x5/2,conv5x5/2:double3x3+bottleneck-e2-k3,conv1x1+bottleneck-r2-k3/2,"
            + "bottleneck-e2-k3+bottleneck-r2-k3+bottleneck-e2-k1,bottleneck-r2-k3/2";

    private final TwoPathSpace space = new TwoPathSpace();

    @Test
    void theBestPublishedArchitectureIsTheReferenceGraph() {
        assertThat(StructureDigest.of(space.toGraph(space.parse(BEST)))).isEqualTo(StructureDigest.of(GoldenGraphs.named("TwoPathNet4860")));
    }

    @Test
    void drawsHaveThePublishedSizes() {
        RandomGenerator random = new SplittableRandom(1);
        IntSummaryStatistics nodes = new IntSummaryStatistics();
        IntSummaryStatistics edges = new IntSummaryStatistics();
        LongSummaryStatistics macs = new LongSummaryStatistics();
        Stream.generate(() -> space.toGraph(space.sample(random))).limit(5_000).forEach(graph -> {
            nodes.accept(graph.nodeCount());
            edges.accept(graph.edgeCount());
            macs.accept(Costs.of(graph).macs());
        });
        assertThat(nodes.getMin()).isEqualTo(29);
        assertThat(Math.round(nodes.getAverage())).isEqualTo(68);
        assertThat(nodes.getMax()).isBetween(105, 123);
        assertThat(Math.round(edges.getAverage())).isEqualTo(70);
        assertThat(Math.round(macs.getMin() * 1e-6)).isEqualTo(26);
        assertThat(Math.round(macs.getAverage() * 1e-6)).isEqualTo(53);
        assertThat(Math.round(macs.getMax() * 1e-6)).isBetween(93L, 103L);
    }

    @Test
    void thereAreAsManyAsTheWaysToChoose() {
        BigInteger block = BigInteger.valueOf(8 + 8 * 8 + 2 * 8 * 5 + 8 * 8 * 8 + 3 * 8 * 8 * 5);
        BigInteger path = block.pow(2).add(block.pow(3).multiply(BigInteger.valueOf(3))).add(block.pow(4).multiply(BigInteger.valueOf(6)));
        assertThat(space.cardinality()).contains(path.pow(2));
    }

    @Test
    void uniformDrawsFavourWhatThereIsMostOf() {
        RandomGenerator random = new SplittableRandom(2);
        assertThat(Stream.generate(() -> space.sampleUniformly(random)).limit(200).map(space::print).filter(text -> text.split(",").length == 7))
                .as("both paths have four blocks in all but one of a thousand").hasSizeGreaterThan(195);
    }

    @Test
    void theFirstConvolutionOfABlockStrides() {
        Architecture pooled = space.parse("avgpool3x3+conv3x3/2,conv3x3/2:conv3x3/2,conv3x3/2");
        PackedComputation graph = space.toGraph(pooled);
        assertThat(Costs.of(graph).macs()).isEqualTo(Costs.of(space.toGraph(space.parse("conv3x3/2,conv3x3/2:conv3x3/2,conv3x3/2"))).macs());
        assertThat(graph.nodeCount()).isEqualTo(29);
    }

    @Test
    void whatBreaksTheRulesIsRefusedWithItsPlace() {
        assertRefused("conv5x5/2,conv5x5/2", "one path");
        assertRefused("conv5x5/2,conv5x5:conv5x5/2,conv5x5/2", "path 1", "1 blocks marked /2");
        assertRefused("conv5x5/2,conv5x5/2:conv5x5/2,conv7x7/2", "path 2, block 2", "'conv7x7'", "maxpool3x3");
        assertRefused("conv5x5/2,conv1x1/2:conv5x5/2,conv5x5/2", "path 1, block 2", "1 of them for support");
        assertRefused("conv5x5/2,conv5x5+conv1x1+conv1x1/2:conv5x5/2,conv5x5/2", "2 of them for support");
    }

    private void assertRefused(String text, String... parts) {
        assertThatThrownBy(() -> space.parse(text)).isInstanceOf(RefusedInput.class).hasMessageContainingAll(parts);
    }
}
