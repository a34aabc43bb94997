package org.gnomon.oracle.ofa;

import java.util.Optional;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.SearchSpace;

/**
 * A family at one input resolution, as the id of its space says: {@code ofa-mbv3@192}, {@code ofa-pn} (at {@value #USUAL_RESOLUTION}).
 */
record OfaDomain(OfaFamily family, int resolution) {

    static final int USUAL_RESOLUTION = 224;

    /** Empty where {@code space} is no such space. */
    static Optional<OfaDomain> of(SearchSpace space) {
        String[] parts = space.id().split("@", 2);
        return OfaFamily.ofSpace(parts[0]).flatMap(family -> resolution(parts).map(r -> new OfaDomain(family, r)));
    }

    private static Optional<Integer> resolution(String[] parts) {
        if (parts.length == 1) {
            return Optional.of(USUAL_RESOLUTION);
        }
        return parts[1].matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(parts[1])) : Optional.empty();
    }

    OfaNetwork network(SearchSpace space, Architecture architecture) {
        return new OfaNetwork(BlockUnits.parse(family, space.print(architecture)), resolution);
    }
}
