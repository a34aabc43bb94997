package org.gnomon.space.inception;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws stages as the published generator does. Source: public code of AutoGO (NeurIPS 2023). */
final class PublishedDraw {

    private static final double SUPPORT_SHARE = PathOperator.SUPPORTS.size() / (double) PathOperator.values().length;
    private static final double HALF_SHARE = 0.3;
    private static final double SAME_SHARE = 0.6;

    private final Limits limits;
    private final RandomGenerator random;

    PublishedDraw(Limits limits, RandomGenerator random) {
        this.limits = limits;
        this.random = random;
    }

    List<Stage> stages() {
        return IntStream.range(0, Stage.STAGES).mapToObj(this::stage).toList();
    }

    private Stage stage(int number) {
        int blocks = random.nextInt(Stage.LEAST_BLOCKS, Stage.MOST_BLOCKS + 1);
        int count = random.nextInt(1, Stage.MOST_PATHS + 1);
        int wide = Stage.hasWide(number, count) ? random.nextInt(count) : 0;
        List<Path> paths = new ArrayList<>();
        int left = limits.most(count);
        for (int p = 0; p < count; p++) {
            int most = left - (count - 1 - p) * limits.least(count);
            int size = random.nextInt(limits.least(count), most + 1);
            paths.add(path(size, Stage.channels(number, count, wide, p)));
            left -= size;
        }
        return new Stage(number, blocks, paths, wide);
    }

    /** The first operator is a convolution; each further one may be the support operator; operators are shuffled at the end. */
    private Path path(int size, int channels) {
        boolean supported = IntStream.range(1, size).mapToObj(i -> random.nextDouble() < SUPPORT_SHARE).reduce(false, Boolean::logicalOr);
        int place = supported ? random.nextInt(size) : size;
        List<PathOperator> operators = IntStream.range(0, size).mapToObj(i -> i == place ? PathOperator.SUPPORTS : PathOperator.CONVS)
                .map(choices -> choices.get(random.nextInt(choices.size()))).toList();
        List<InnerWidth> allowed = InnerWidth.of(channels, new Path(operators, InnerWidth.SAME).setters());
        InnerWidth drawn = inner(random.nextDouble());
        return new Path(operators, allowed.contains(drawn) ? drawn : InnerWidth.SAME);
    }

    private static InnerWidth inner(double uniform) {
        return uniform < HALF_SHARE ? InnerWidth.HALF : uniform < HALF_SHARE + SAME_SHARE ? InnerWidth.SAME : InnerWidth.DOUBLE;
    }
}
