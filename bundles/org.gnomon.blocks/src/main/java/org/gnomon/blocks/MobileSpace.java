package org.gnomon.blocks;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.Segment;
import org.gnomon.model.computation.PackedComputation;

/** A space of networks that differ in the layers of their units. A family gives the choices, the network around the units, and the text. */
public abstract class MobileSpace implements SearchSpace {

    private final String id;
    private final MobileUnits units;
    private final MobileText text;
    private final MobileNetwork network;

    protected MobileSpace(String id, MobileUnits units, MobileText text, MobileNetwork network) {
        this.id = id;
        this.units = units;
        this.text = text;
        this.network = network;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Decisions decisions() {
        return units.decisions();
    }

    @Override
    public final List<Segment> segments() {
        return units.segments();
    }

    @Override
    public final Optional<BigInteger> cardinality() {
        return Optional.of(units.cardinality());
    }

    @Override
    public final String print(Architecture architecture) {
        return text.print(architecture);
    }

    @Override
    public final Architecture parse(String written) {
        return text.parse(written);
    }

    @Override
    public final Architecture sampleUniformly(RandomGenerator random) {
        return units.sampleUniformly(random);
    }

    @Override
    public final PackedComputation toGraph(Architecture architecture) {
        return network.graph(key(architecture), units.layers(architecture));
    }

    /** A unit, or one of its layers where it is there. */
    @Override
    public final Optional<PackedComputation> toGraph(Architecture architecture, Segment segment) {
        return units.place(segment).flatMap(place -> network.part(key(architecture) + "#" + segment.id(), units.layers(architecture), place));
    }
}
