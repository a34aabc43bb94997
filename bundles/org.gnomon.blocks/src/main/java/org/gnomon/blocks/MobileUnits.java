package org.gnomon.blocks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.Segment;

/**
 * The choices of Once-for-All networks: how many layers each unit has, and kernel and expansion of every layer. Immutable. Source: Once-for-All (ICLR
 * 2020), section 3.
 */
public final class MobileUnits {

    /** Kernels that a layer may have. */
    public static final List<Integer> KERNELS = List.of(3, 5, 7);
    /** Expansions that a layer may have. */
    public static final List<Integer> EXPANDS = List.of(3, 4, 6);

    private static final int VARIANTS = KERNELS.size() * EXPANDS.size();

    /** How many layers a unit may have. */
    public record Depth(int least, int most) {

        boolean fixed() {
            return least == most;
        }

        /** In how many ways the unit can be built. */
        int variants() {
            return IntStream.rangeClosed(least, most).map(Depth::ofDepth).sum();
        }

        private static int ofDepth(int depth) {
            return (int) Math.pow(VARIANTS, depth);
        }
    }

    /** The layers {@code from .. to - 1} of a unit, all counted from 0; some may not be there. */
    public record Place(int unit, int from, int to) {}

    private final List<Depth> depths;
    private final int[] first;
    private final Decisions decisions;
    private final Map<Segment, Place> places = new LinkedHashMap<>();

    public MobileUnits(List<Depth> depths) {
        this.depths = List.copyOf(depths);
        first = new int[depths.size()];
        List<Decision> all = new ArrayList<>();
        for (int u = 0; u < depths.size(); u++) {
            first[u] = all.size();
            all.addAll(unit("unit" + (u + 1), depths.get(u)));
            addSegments(u, all.size());
        }
        decisions = new Decisions(all);
    }

    private static List<Decision> unit(String name, Depth depth) {
        List<Decision> unit = new ArrayList<>();
        if (!depth.fixed()) {
            unit.add(new Decision.IntegerRange(name + ".depth", "depth", depth.least(), depth.most(), 1, List.of()));
        }
        for (int l = 1; l <= depth.most(); l++) {
            List<Condition> when = l <= depth.least() ? List.of()
                    : List.of(new Condition(name + ".depth", IntStream.rangeClosed(l, depth.most()).mapToObj(Integer::toString).toList()));
            unit.add(new Decision.IntegerRange(name + ".layer" + l + ".kernel", "kernel", KERNELS.getFirst(), KERNELS.getLast(), 2, when));
            unit.add(new Decision.Categorical(name + ".layer" + l + ".expand", "expand", EXPANDS.stream().map(String::valueOf).toList(), when));
        }
        return unit;
    }

    private void addSegments(int unit, int end) {
        String name = "unit" + (unit + 1);
        places.put(new Segment(name, "unit", "", IntStream.range(first[unit], end).boxed().toList()), new Place(unit, 0, depths.get(unit).most()));
        for (int l = 0; l < depths.get(unit).most(); l++) {
            int kernel = kernel(unit, l);
            places.put(new Segment(name + ".layer" + (l + 1), "layer", name, List.of(kernel, kernel + 1)), new Place(unit, l, l + 1));
        }
    }

    /** Place of the decision on the kernel; that on the expansion follows. */
    private int kernel(int unit, int layer) {
        return first[unit] + (depths.get(unit).fixed() ? 0 : 1) + 2 * layer;
    }

    public Decisions decisions() {
        return decisions;
    }

    /** Each unit, called {@code unit2}, followed by its layers, called {@code unit2.layer3}. */
    public List<Segment> segments() {
        return List.copyOf(places.keySet());
    }

    /** The layers that one of the segments shapes; empty for any other segment. */
    public Optional<Place> place(Segment segment) {
        return Optional.ofNullable(places.get(segment));
    }

    /** Depths of the units. */
    public List<Depth> depths() {
        return depths;
    }

    public BigInteger cardinality() {
        return depths.stream().map(depth -> BigInteger.valueOf(depth.variants())).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** The layers of every unit. */
    public List<List<MobileLayer>> layers(Architecture architecture) {
        return IntStream.range(0, depths.size()).mapToObj(u -> layers(architecture, u)).toList();
    }

    private List<MobileLayer> layers(Architecture architecture, int unit) {
        Depth depth = depths.get(unit);
        int count = depth.fixed() ? depth.most() : depth.least() + architecture.option(first[unit]);
        return IntStream.range(0, count).map(l -> kernel(unit, l))
                .mapToObj(d -> new MobileLayer(EXPANDS.get(architecture.option(d + 1)), KERNELS.get(architecture.option(d)))).toList();
    }

    /**
     * The architecture with these layers, in its canonical form.
     *
     * @throws IllegalArgumentException naming the unit that has a layer or a number of layers that is not to be chosen
     */
    public Architecture architecture(List<List<MobileLayer>> units) {
        if (units.size() != depths.size()) {
            throw new IllegalArgumentException("there are " + units.size() + " units; expected " + depths.size());
        }
        int[] options = new int[decisions.size()];
        for (int u = 0; u < units.size(); u++) {
            choose(options, u, units.get(u));
        }
        return new Architecture(options);
    }

    private void choose(int[] options, int unit, List<MobileLayer> layers) {
        Depth depth = depths.get(unit);
        if (layers.size() < depth.least() || layers.size() > depth.most()) {
            throw new IllegalArgumentException("unit " + (unit + 1) + " has " + layers.size() + " layers; allowed: " + depth.least() + ".."
                    + depth.most());
        }
        options[first[unit]] = layers.size() - depth.least();
        for (int l = 0; l < layers.size(); l++) {
            MobileLayer layer = layers.get(l);
            if (!KERNELS.contains(layer.kernel()) || !EXPANDS.contains(layer.expand())) {
                throw new IllegalArgumentException("unit " + (unit + 1) + ", layer " + (l + 1) + " is " + layer.text() + "; allowed: kernels "
                        + KERNELS + ", expansions " + EXPANDS);
            }
            options[kernel(unit, l)] = KERNELS.indexOf(layer.kernel());
            options[kernel(unit, l) + 1] = EXPANDS.indexOf(layer.expand());
        }
    }

    /** Draws all with equal probability: a number for each unit, which says its depth and its layers. */
    public Architecture sampleUniformly(RandomGenerator random) {
        return architecture(depths.stream().map(depth -> variant(depth, random.nextInt(depth.variants()))).toList());
    }

    private static List<MobileLayer> variant(Depth depth, int number) {
        int left = number;
        int layers = depth.least();
        while (left >= Depth.ofDepth(layers)) {
            left -= Depth.ofDepth(layers++);
        }
        List<MobileLayer> unit = new ArrayList<>();
        for (int l = 0; l < layers; l++) {
            unit.add(new MobileLayer(EXPANDS.get(left % EXPANDS.size()), KERNELS.get(left / EXPANDS.size() % KERNELS.size())));
            left /= VARIANTS;
        }
        return unit;
    }
}
