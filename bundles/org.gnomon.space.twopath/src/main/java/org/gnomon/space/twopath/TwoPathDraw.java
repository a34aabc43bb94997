package org.gnomon.space.twopath;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws paths: as the published generator does, or all with the same probability. */
final class TwoPathDraw {

    private static final double SUPPORT_SHARE = PathOperator.SUPPORTS.size() / (double) PathOperator.values().length;
    private static final long BLOCKS = Arrays.stream(BlockForm.values()).mapToLong(BlockForm::count).sum();

    private final RandomGenerator random;

    TwoPathDraw(RandomGenerator random) {
        this.random = random;
    }

    static BigInteger count() {
        return BigInteger.valueOf(IntStream.rangeClosed(TwoPathDecisions.SHORTEST, TwoPathDecisions.LONGEST).mapToLong(TwoPathDraw::paths).sum())
                .pow(TwoPathDecisions.PATHS);
    }

    private static long paths(int length) {
        return Reductions.of(length).size() * BigInteger.valueOf(BLOCKS).pow(length).longValueExact();
    }

    /** Source: public code of AutoGO (NeurIPS 2023), generator of Two-Path. */
    List<List<Block>> asPublished() {
        return IntStream.range(0, TwoPathDecisions.PATHS)
                .mapToObj(i -> path(random.nextInt(TwoPathDecisions.SHORTEST, TwoPathDecisions.LONGEST + 1), false)).toList();
    }

    List<List<Block>> uniform() {
        long[] weights = IntStream.rangeClosed(TwoPathDecisions.SHORTEST, TwoPathDecisions.LONGEST).mapToLong(TwoPathDraw::paths).toArray();
        return IntStream.range(0, TwoPathDecisions.PATHS).mapToObj(i -> path(TwoPathDecisions.SHORTEST + drawn(weights), true)).toList();
    }

    private List<Block> path(int length, boolean uniform) {
        List<Reductions> pairs = Reductions.of(length);
        Reductions reductions = pairs.get(random.nextInt(pairs.size()));
        List<Block> blocks = new ArrayList<>();
        for (int b = 0; b < length; b++) {
            blocks.add(new Block(operators(uniform ? uniformForm() : publishedForm()), reductions.at(b)));
        }
        return blocks;
    }

    private BlockForm uniformForm() {
        return BlockForm.values()[drawn(Arrays.stream(BlockForm.values()).mapToLong(BlockForm::count).toArray())];
    }

    /** The first operator is a convolution; operators are shuffled at the end. */
    private BlockForm publishedForm() {
        int size = random.nextInt(1, 4);
        boolean supported = IntStream.range(1, size).mapToObj(i -> random.nextDouble() < SUPPORT_SHARE).reduce(false, Boolean::logicalOr);
        int place = random.nextInt(size);
        return Arrays.stream(BlockForm.values())
                .filter(f -> f.size() == size && f.supported() == supported && (!supported || f.supportAt(place))).findFirst().orElseThrow();
    }

    private List<PathOperator> operators(BlockForm form) {
        return IntStream.range(0, form.size()).mapToObj(form::supportAt).map(support -> support ? PathOperator.SUPPORTS : PathOperator.CONVS)
                .map(choices -> choices.get(random.nextInt(choices.size()))).toList();
    }

    private int drawn(long[] weights) {
        long rest = random.nextLong(Arrays.stream(weights).sum());
        int i = 0;
        while (rest >= weights[i]) {
            rest -= weights[i++];
        }
        return i;
    }
}
