package org.gnomon.space.nb101;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class CellsTest {

    /** All with so many vertices, also those that differ only by the order of vertices. */
    private static Stream<Cell> labelled(int vertices) {
        return IntStream.range(0, 1 << Skeleton.pairs(vertices)).mapToObj(edges -> new Skeleton(vertices, edges)).filter(Skeleton::sound)
                .flatMap(s -> IntStream.range(0, CellOperator.labellings(s.interior()))
                        .mapToObj(l -> new Cell(s, CellOperator.numbered(l, s.interior()))));
    }

    @Test
    void thereAreAsManyCellsOfEverySizeAsPublished() {
        List<Long> counts = IntStream.rangeClosed(2, 7).mapToObj(vertices -> Cells.ofSize(vertices).count()).toList();
        assertThat(counts).containsExactly(1L, 6L, 84L, 2_441L, 62_010L, 359_082L);
        assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(Cells.COUNT);
    }

    @Test
    void theRepresentativeIsTheFirstCellWithItsHash() {
        assertThat(hashesUpTo(5)).hasSize(1 + 6 + 84 + 2_441);
    }

    /** Minutes; {@code ./build verify -Dgnomon.exhaustive=true}. */
    @Test
    @EnabledIfSystemProperty(named = "gnomon.exhaustive", matches = "true")
    void soItIsAmongAllCellsOfSixVertices() {
        assertThat(hashesUpTo(6)).hasSize(1 + 6 + 84 + 2_441 + 62_010);
    }

    @Test
    @EnabledIfSystemProperty(named = "gnomon.exhaustive", matches = "true")
    void noTwoCellsShareAHash() {
        Set<String> hashes = Cells.all().map(ModuleHash::of).collect(Collectors.toSet());
        assertThat(hashes).hasSize(Cells.COUNT);
    }

    private static Set<String> hashesUpTo(int most) {
        Set<String> met = new HashSet<>();
        for (int vertices = 2; vertices <= most; vertices++) {
            labelled(vertices).forEach(cell -> {
                boolean first = met.add(ModuleHash.of(cell));
                assertThat(cell.equals(cell.representative())).as(cell::text).isEqualTo(first);
            });
        }
        return met;
    }

    @Test
    void theWholeSpaceIsThereLazilyAndInOrder() {
        assertThat(Cells.all().limit(4).map(Cell::text)).containsExactly("2:1:", "3:101:3", "3:101:1", "3:101:m");
        assertThat(Cells.all().skip(50_000).limit(1).map(Cell::representative)).isEqualTo(Cells.all().skip(50_000).limit(1).toList());
    }

    @Test
    void uniformDrawsHaveTheSizesOfTheSpace() {
        SplittableRandom random = new SplittableRandom(3);
        long[] counts = new long[8];
        for (int i = 0; i < 2_000; i++) {
            Cell drawn = Cells.uniform(random);
            assertThat(drawn.representative()).isEqualTo(drawn);
            counts[drawn.skeleton().vertices()]++;
        }
        assertThat(counts[7] / 2_000.0).isBetween(0.82, 0.875);
        assertThat(counts[6] / 2_000.0).isBetween(0.12, 0.175);
    }

    @Test
    void deadVerticesAreTakenAwayWithTheirOperators() {
        Cell dead = new Cell(new Skeleton(5, Skeleton.bit(0, 1) | Skeleton.bit(0, 2) | Skeleton.bit(2, 3) | Skeleton.bit(2, 4)),
                List.of(CellOperator.CONV1, CellOperator.MAX_POOL, CellOperator.CONV3));
        assertThat(dead.pruned().map(Cell::text)).contains("3:101:m");
        assertThat(new Cell(new Skeleton(3, Skeleton.bit(0, 1)), List.of(CellOperator.CONV1)).pruned()).isEmpty();
    }
}
