package org.gnomon.space.inception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gnomon.api.Support;
import org.gnomon.api.search.Architecture;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.reference.GoldenGraphs;
import org.junit.jupiter.api.Test;

class InceptionSpaceTest {

    private static final String BEST = "6:depthwise5x5:inception_s3x3:depthwise5x5+conv5x5,2:conv5x5+double1x1@double,5:conv3x3,3:inception_s5x5:"
            + "conv5x5+inception_p5x5+conv1x1+conv3x3+inception_s3x3+conv5x5+inception_s3x3+depthwise5x5+inception_p3x3+inception_s5x5+depthwise5x5"
            + "@half:inception_p3x3+inception_s3x3@half:inception_s3x3";

    private final InceptionSpace current = new InceptionSpace();
    private final InceptionSpace older = new InceptionSpace(Limits.OLDER);

    @Test
    void theBestPublishedArchitectureIsTheReferenceGraph() {
        assertThat(StructureDigest.of(older.toGraph(older.parse(BEST)))).isEqualTo(StructureDigest.of(GoldenGraphs.named("InceptionNet226")));
    }

    /** Published, of a smaller sample: 184, 649 and 1290 nodes, 714 edges, 280 million MACs. */
    @Test
    void drawsWithTheOlderLimitsHaveThePublishedSizes() {
        RandomGenerator random = new SplittableRandom(1);
        IntSummaryStatistics nodes = new IntSummaryStatistics();
        IntSummaryStatistics edges = new IntSummaryStatistics();
        LongSummaryStatistics macs = new LongSummaryStatistics();
        Stream.generate(() -> older.toGraph(older.sample(random))).limit(3_000).forEach(graph -> {
            nodes.accept(graph.nodeCount());
            edges.accept(graph.edgeCount());
            macs.accept(Costs.of(graph).macs());
        });
        assertThat(nodes.getMin()).isLessThan(184);
        assertThat(nodes.getAverage()).isBetween(0.95 * 649, 1.05 * 649);
        assertThat(nodes.getMax()).isGreaterThan(1290);
        assertThat(edges.getAverage()).isBetween(0.95 * 714, 1.05 * 714);
        assertThat(macs.getAverage() * 1e-6).isBetween(0.95 * 280, 1.05 * 280);
    }

    @Test
    void thePublishedNetworkIsNotInTheSpaceOfTheCurrentLimits() {
        assertRefused(current, BEST, "stage 4, path 2");
        assertThat(older.id()).isEqualTo("inception@older");
    }

    @Test
    void uniformDrawsAreInTheSpace() {
        RandomGenerator random = new SplittableRandom(3);
        for (InceptionSpace space : new InceptionSpace[] {current, older}) {
            Stream.generate(() -> space.sampleUniformly(random)).limit(200).forEach(a -> {
                assertThat(space.check(a)).isEqualTo(new Support.Yes());
                assertThat(space.parse(space.print(a))).isEqualTo(a);
            });
        }
    }

    @Test
    void pathsThatCanBeReadAreAsManyAsWereCounted() {
        List<String> paths = List.of();
        long found = 0;
        for (int size = 1; size <= 3; size++) {
            paths = (paths.isEmpty() ? Stream.of("") : paths.stream().map(path -> path + "+"))
                    .flatMap(path -> Stream.of(PathOperator.values()).map(op -> path + op.text())).toList();
            found += paths.stream().flatMap(path -> Stream.of(path, path + "@half", path + "@double")).filter(this::isRead).count();
        }
        long three = 8 * 8 * 8 * 3 + 3 * 8 * 8 * 4 * 3;
        long two = 8 * 8 * 3 + 2 * 8 * (2 * 3 + 2);
        assertThat(found).isEqualTo(three + two + 8);
    }

    private boolean isRead(String path) {
        try {
            current.parse("2:" + path + ",2:conv3x3,2:conv3x3,2:conv3x3");
            return true;
        } catch (RefusedInput refused) {
            return false;
        }
    }

    @Test
    void thereAreAsManyAsTheWaysToChoose() {
        assertThat(current.cardinality()).contains(new BigInteger("1358367671837797780582766303683200094023597377456640000"));
        assertThat(older.cardinality().orElseThrow().toString()).hasSize(84).startsWith("2494334929");
    }

    @Test
    void childrenTakeWholeStages() {
        RandomGenerator random = new SplittableRandom(4);
        String[] first = current.print(current.sample(random)).split(",");
        Architecture mother = current.parse(String.join(",", first));
        Architecture father = current.sample(random);
        String[] second = current.print(father).split(",");
        String[] child = current.print(current.crossover(mother, father, random).orElseThrow()).split(",");
        for (int stage = 0; stage < 4; stage++) {
            assertThat(child[stage]).isIn(first[stage], second[stage]);
        }
    }

    @Test
    void whatBreaksTheRulesIsRefusedWithItsPlace() {
        assertRefused(current, "2:conv3x3,2:conv3x3,2:conv3x3", "3 stages");
        assertRefused(current, "7:conv3x3,2:conv3x3,2:conv3x3,2:conv3x3", "stage 1", "'7'");
        assertRefused(current, "2:conv3x3,2:conv7x7,2:conv3x3,2:conv3x3", "stage 2, path 1", "'conv7x7'");
        assertRefused(current, "2:conv3x3+conv1x1+conv1x1,2:conv3x3,2:conv3x3,2:conv3x3", "2 support operators");
        assertRefused(current, "2:conv3x3@half,2:conv3x3,2:conv3x3,2:conv3x3", "half channels inside", "[same]");
        assertRefused(current, "2:conv3x3+conv3x3:conv3x3+conv3x3:conv3x3+conv3x3/2,2:conv3x3,2:conv3x3,2:conv3x3", "stage 1",
                "not in the first stage");
        assertRefused(current, "2:conv3x3,2:conv3x3+conv3x3:conv3x3+conv3x3:conv3x3+conv3x3,2:conv3x3,2:conv3x3", "stage 2", "one must be");
        assertRefused(current, "2:conv3x3:conv3x3:conv3x3:conv3x3,2:conv3x3,2:conv3x3,2:conv3x3", "path 1 has 1 operators", "at least 2");
    }

    private static void assertRefused(InceptionSpace space, String text, String... parts) {
        assertThatThrownBy(() -> space.parse(text)).isInstanceOf(RefusedInput.class).hasMessageContainingAll(parts);
    }
}
