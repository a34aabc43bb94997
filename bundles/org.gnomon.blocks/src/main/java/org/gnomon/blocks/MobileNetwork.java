package org.gnomon.blocks;

import java.util.List;
import java.util.Optional;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.PackedComputation;

/**
 * The network of one family of mobile networks.
 *
 * @param resolution height and width of the image, in pixels
 * @param stem what stands before the units
 * @param head what stands behind them
 */
public record MobileNetwork(int resolution, Part stem, List<MobileUnit> units, Part head) {

    private static final int IMAGE_CHANNELS = 3;

    /** A part that is the same in all networks of the family. */
    @FunctionalInterface
    public interface Part {

        /** Adds the part behind {@code x}. */
        int after(ComputationBuilder net, int x);
    }

    public MobileNetwork {
        units = List.copyOf(units);
    }

    /** The whole network. */
    public PackedComputation graph(String id, List<List<MobileLayer>> layers) {
        ComputationBuilder net = new ComputationBuilder(id);
        int x = stem.after(net, image(net));
        for (int u = 0; u < units.size(); u++) {
            x = units.get(u).after(net, x, layers.get(u));
        }
        net.output(head.after(net, x));
        return net.build();
    }

    private int image(ComputationBuilder net) {
        return net.input(resolution, resolution, IMAGE_CHANNELS);
    }

    /** The layers of {@code place} that are there, between an input of the shape that arrives at them and an output; empty where none is. */
    public Optional<PackedComputation> part(String id, List<List<MobileLayer>> layers, MobileUnits.Place place) {
        List<MobileLayer> unit = layers.get(place.unit());
        if (place.from() >= unit.size()) {
            return Optional.empty();
        }
        ComputationBuilder net = new ComputationBuilder(id);
        FeatureShape in = place.from() == 0 ? behind(place.unit()) : behind(place.unit() + 1);
        int x = net.input(in.height(), in.width(), in.channels());
        for (int l = place.from(); l < Math.min(place.to(), unit.size()); l++) {
            x = units.get(place.unit()).layerAfter(net, x, l, unit.get(l));
        }
        net.output(x);
        return Optional.of(net.build());
    }

    /** Shape behind the stem and the first {@code count} units. */
    private FeatureShape behind(int count) {
        ComputationBuilder net = new ComputationBuilder("stem");
        FeatureShape shape = net.shape(stem.after(net, image(net)));
        for (MobileUnit unit : units.subList(0, count)) {
            shape = unit.output(shape);
        }
        return shape;
    }
}
