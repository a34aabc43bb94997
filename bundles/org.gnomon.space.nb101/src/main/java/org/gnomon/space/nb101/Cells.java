package org.gnomon.space.nb101;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All cells, each once: of those that differ only by the order of their vertices, the {@link Cell#representative}. */
final class Cells {

    /** How many there are. Source: NAS-Bench-101 (ICML 2019), section 2.1. */
    static final int COUNT = 423_624;

    private Cells() {}

    /**
     * By number of vertices, then by edges, then by operators; all together in under a second. Joined, not flattened: an iterator over a flattened stream
     * would hold all cells of one size.
     */
    static Stream<Cell> all() {
        return IntStream.rangeClosed(2, Skeleton.MOST_VERTICES).mapToObj(Cells::ofSize).reduce(Stream.empty(), Stream::concat);
    }

    /** Those with so many vertices. */
    static Stream<Cell> ofSize(int vertices) {
        return IntStream.range(0, 1 << Skeleton.pairs(vertices)).mapToObj(edges -> new Skeleton(vertices, edges)).filter(s -> s.sound() && s.least())
                .flatMap(Cells::labelled);
    }

    private static Stream<Cell> labelled(Skeleton skeleton) {
        List<VertexOrder> symmetries = skeleton.symmetries();
        return IntStream.range(0, CellOperator.labellings(skeleton.interior())).mapToObj(number -> CellOperator.numbered(number, skeleton.interior()))
                .filter(operators -> symmetries.stream()
                        .allMatch(order -> CellOperator.number(order.operators(operators)) >= CellOperator.number(operators)))
                .map(operators -> new Cell(skeleton, operators));
    }

    /**
     * One of {@link #all}, each with equal probability: triangles and operators are drawn until they make a representative, about 1,200 times.
     */
    static Cell uniform(RandomGenerator random) {
        long[] ends = new long[Skeleton.MOST_VERTICES + 1];
        for (int vertices = 2; vertices < ends.length; vertices++) {
            ends[vertices] = ends[vertices - 1] + ((long) CellOperator.labellings(vertices - 2) << Skeleton.pairs(vertices));
        }
        Optional<Cell> drawn = Optional.empty();
        while (drawn.isEmpty()) {
            drawn = representative(ends, random.nextLong(ends[Skeleton.MOST_VERTICES]));
        }
        return drawn.get();
    }

    private static Optional<Cell> representative(long[] ends, long number) {
        int vertices = 2;
        while (number >= ends[vertices]) {
            vertices++;
        }
        long place = number - ends[vertices - 1];
        int labellings = CellOperator.labellings(vertices - 2);
        Skeleton skeleton = new Skeleton(vertices, (int) (place / labellings));
        if (!skeleton.sound()) {
            return Optional.empty();
        }
        Cell cell = new Cell(skeleton, CellOperator.numbered((int) (place % labellings), skeleton.interior()));
        return Optional.of(cell).filter(c -> c.equals(c.representative()));
    }

    /**
     * A cell as the benchmark draws them: each edge between seven vertices with probability 1/2, operators at random, dead vertices taken away; again
     * where too many edges are left.
     */
    static Cell random(RandomGenerator random) {
        Optional<Cell> drawn = Optional.empty();
        while (drawn.isEmpty()) {
            Skeleton skeleton = new Skeleton(Skeleton.MOST_VERTICES, random.nextInt(1 << Skeleton.pairs(Skeleton.MOST_VERTICES)));
            int labelling = random.nextInt(CellOperator.labellings(skeleton.interior()));
            drawn = new Cell(skeleton, CellOperator.numbered(labelling, skeleton.interior())).pruned();
        }
        return drawn.get();
    }
}
