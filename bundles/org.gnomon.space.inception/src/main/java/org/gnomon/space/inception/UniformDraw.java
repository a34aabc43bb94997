package org.gnomon.space.inception;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Counts the architectures and draws them with equal probability. */
final class UniformDraw {

    /** Blocks of the same number of paths and operators in each, and how many there are. */
    private record Layout(int wide, List<Integer> sizes, BigInteger count) {}

    private static final long CONVS = PathOperator.CONVS.size();
    private static final int BLOCK_COUNTS = Stage.MOST_BLOCKS - Stage.LEAST_BLOCKS + 1;

    private final List<List<Layout>> layouts;

    UniformDraw(Limits limits) {
        layouts = IntStream.range(0, Stage.STAGES).mapToObj(stage -> layouts(stage, limits)).toList();
    }

    private static List<Layout> layouts(int stage, Limits limits) {
        List<Layout> found = new ArrayList<>();
        for (int paths = 1; paths <= Stage.MOST_PATHS; paths++) {
            for (int wide = 0; wide < (Stage.hasWide(stage, paths) ? paths : 1); wide++) {
                extend(stage, paths, new Layout(wide, List.of(), BigInteger.ONE), limits.most(paths), limits.least(paths), found);
            }
        }
        return List.copyOf(found);
    }

    private static void extend(int stage, int paths, Layout begun, int left, int least, List<Layout> found) {
        int path = begun.sizes().size();
        if (path == paths) {
            found.add(begun);
            return;
        }
        for (int size = least; size <= left - (paths - path - 1) * least; size++) {
            List<Integer> sizes = new ArrayList<>(begun.sizes());
            sizes.add(size);
            BigInteger count = begun.count().multiply(paths(size, Stage.channels(stage, paths, begun.wide(), path)));
            extend(stage, paths, new Layout(begun.wide(), List.copyOf(sizes), count), left - size, least, found);
        }
    }

    /** How many paths of {@code size} operators end with {@code channels}. */
    private static BigInteger paths(int size, int channels) {
        long bySupport = IntStream.rangeClosed(0, PathOperator.SUPPORTS.size()).mapToLong(support -> withSupport(support, size, channels)).sum();
        return BigInteger.valueOf(CONVS).pow(size - 1).multiply(BigInteger.valueOf(bySupport));
    }

    /** How many of them have this support operator, 0 for none, divided by the choices of all convolutions but one. */
    private static long withSupport(int support, int size, int channels) {
        if (support == 0) {
            return CONVS * InnerWidth.of(channels, size).size();
        }
        int setters = PathOperator.SUPPORTS.get(support - 1).setsChannels() ? size : size - 1;
        return size == 1 ? 0 : (long) size * InnerWidth.of(channels, setters).size();
    }

    BigInteger count() {
        return layouts.stream().map(stage -> total(stage).multiply(BigInteger.valueOf(BLOCK_COUNTS))).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private static BigInteger total(List<Layout> stage) {
        return stage.stream().map(Layout::count).reduce(BigInteger.ZERO, BigInteger::add);
    }

    List<Stage> stages(RandomGenerator random) {
        return IntStream.range(0, Stage.STAGES).mapToObj(stage -> stage(stage, random)).toList();
    }

    private Stage stage(int number, RandomGenerator random) {
        BigInteger rest = below(total(layouts.get(number)), random);
        int i = 0;
        while (rest.compareTo(layouts.get(number).get(i).count()) >= 0) {
            rest = rest.subtract(layouts.get(number).get(i++).count());
        }
        Layout layout = layouts.get(number).get(i);
        int paths = layout.sizes().size();
        return new Stage(number, random.nextInt(Stage.LEAST_BLOCKS, Stage.MOST_BLOCKS + 1), IntStream.range(0, paths)
                .mapToObj(p -> path(layout.sizes().get(p), Stage.channels(number, paths, layout.wide(), p), random)).toList(), layout.wide());
    }

    private static Path path(int size, int channels, RandomGenerator random) {
        long rest = random.nextLong(IntStream.rangeClosed(0, PathOperator.SUPPORTS.size()).mapToLong(s -> withSupport(s, size, channels)).sum());
        int support = 0;
        while (rest >= withSupport(support, size, channels)) {
            rest -= withSupport(support++, size, channels);
        }
        List<PathOperator> operators = new ArrayList<>();
        for (int i = support == 0 ? 0 : 1; i < size; i++) {
            operators.add(PathOperator.CONVS.get(random.nextInt(PathOperator.CONVS.size())));
        }
        if (support > 0) {
            operators.add(random.nextInt(size), PathOperator.SUPPORTS.get(support - 1));
        }
        List<InnerWidth> widths = InnerWidth.of(channels, new Path(operators, InnerWidth.SAME).setters());
        return new Path(operators, widths.get(random.nextInt(widths.size())));
    }

    private static BigInteger below(BigInteger bound, RandomGenerator random) {
        byte[] bytes = new byte[bound.bitLength() / 8 + 1];
        BigInteger drawn;
        do {
            random.nextBytes(bytes);
            drawn = new BigInteger(1, bytes).mod(BigInteger.TWO.pow(bound.bitLength()));
        } while (drawn.compareTo(bound) >= 0);
        return drawn;
    }
}
