package org.gnomon.api.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.Support;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;

/**
 * A small real space: one to three convolutions with kernel 3, 5 or 7, and maybe an edge around them all; three times 7 is not allowed. Text:
 * {@code 5,3+identity}.
 */
final class LayerSpace implements SearchSpace {

    static final int DEPTH = 0;
    static final int SKIP = 1;

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
        ComputationBuilder net = new ComputationBuilder(key(a));
        int input = net.input(8, 8, 4);
        int x = input;
        for (int kernel : kernels(a)) {
            x = net.conv(x, 4, kernel, 1);
        }
        net.output(a.option(SKIP) == 1 ? net.sum(x, input) : x);
        return net.build();
    }

    private List<Integer> kernels(Architecture a) {
        return IntStream.rangeClosed(0, a.option(DEPTH)).mapToObj(l -> Integer.valueOf(decisions.get(2 + l).option(a.option(2 + l)))).toList();
    }
}
