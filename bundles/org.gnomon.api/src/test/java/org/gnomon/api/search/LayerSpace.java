package org.gnomon.api.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.Support;
import org.gnomon.model.packed.PackedComputation;
import org.gnomon.model.packed.RefusedInput;

/**
 * A small real space: one to three convolutions with kernel 3, 5 or 7, and maybe an edge around them all; three times 7 is not allowed. Text:
 * {@code 5,3+identity}.
 */
final class LayerSpace implements SearchSpace {

    static final int DEPTH = 0;
    static final int SKIP = 1;
    private static final int INPUT = 1;
    private static final int OUTPUT = 2;
    private static final int CONV = 3;
    private static final int ADD = 9;
    private static final int SIZE = 16;

    private final Decisions decisions = new Decisions(List.of(
            new Decision.IntegerRange("depth", "depth", 1, 3, 1, List.of()),
            new Decision.EdgeChoice("skip", "skip", 0, 1, List.of(Decision.EdgeChoice.NONE, "identity"), List.of()),
            kernel(1), kernel(2, "2", "3"), kernel(3, "3")));

    private static Decision kernel(int layer, String... depths) {
        List<Condition> when = depths.length == 0 ? List.of() : List.of(Condition.on("depth", depths));
        return new Decision.Categorical("layer" + layer + ".kernel", "kernel", List.of("3", "5", "7"), when);
    }

    @Override
    public String id() {
        return "layers";
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>(List.of(new Segment("frame", "part", "", List.of(DEPTH, SKIP))));
        IntStream.rangeClosed(1, 3).forEach(l -> segments.add(new Segment("layer" + l, "part", "", List.of(SKIP + l))));
        return segments;
    }

    @Override
    public Support check(Architecture a) {
        return Support.unless(kernels(a).equals(List.of(7, 7, 7)) ? List.of("three kernels of 7 are too many.") : List.of());
    }

    @Override
    public Optional<BigInteger> cardinality() {
        return Optional.of(BigInteger.valueOf(2 * (3 + 9 + 27 - 1)));
    }

    @Override
    public String print(Architecture a) {
        String layers = kernels(a).stream().map(String::valueOf).collect(Collectors.joining(","));
        return a.option(SKIP) == 0 ? layers : layers + "+identity";
    }

    @Override
    public Architecture parse(String text) {
        boolean skip = text.endsWith("+identity");
        String[] kernels = text.replace("+identity", "").split(",", -1);
        int[] options = new int[5];
        options[DEPTH] = kernels.length - 1;
        options[SKIP] = skip ? 1 : 0;
        for (int l = 0; l < kernels.length; l++) {
            int at = l;
            if (l > 2) {
                throw new RefusedInput("architecture", "layer 4", "there are " + kernels.length + " layers; allowed: 1..3");
            }
            options[2 + l] = decisions.get(2 + l).number(kernels[l]).orElseThrow(
                    () -> new RefusedInput("architecture", "layer " + (at + 1), "kernel is '" + kernels[at] + "'; allowed: 3, 5, 7"));
        }
        return new Architecture(options);
    }

    @Override
    public PackedComputation toGraph(Architecture a) {
        List<Integer> kernels = kernels(a);
        boolean skip = a.option(SKIP) == 1;
        int nodes = kernels.size() + 2 + (skip ? 1 : 0);
        int[] op = new int[nodes];
        int[] kernel = new int[2 * nodes];
        Arrays.fill(op, CONV);
        op[0] = INPUT;
        op[nodes - 1] = OUTPUT;
        for (int l = 1; l <= kernels.size(); l++) {
            kernel[2 * l] = kernels.get(l - 1);
            kernel[2 * l + 1] = kernels.get(l - 1);
        }
        int[] edges = IntStream.range(0, nodes - 1).flatMap(i -> IntStream.of(i, i + 1)).toArray();
        if (skip) {
            op[nodes - 2] = ADD;
            edges = IntStream.concat(Arrays.stream(edges), IntStream.of(0, nodes - 2)).toArray();
        }
        int[] resolution = new int[6 * nodes];
        Arrays.fill(resolution, SIZE);
        return new PackedComputation(key(a), op, resolution, kernel, new boolean[nodes], edges);
    }

    private List<Integer> kernels(Architecture a) {
        return IntStream.rangeClosed(0, a.option(DEPTH)).mapToObj(l -> Integer.valueOf(decisions.get(2 + l).option(a.option(2 + l)))).toList();
    }
}
