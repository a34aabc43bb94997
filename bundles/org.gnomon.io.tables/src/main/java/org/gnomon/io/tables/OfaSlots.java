package org.gnomon.io.tables;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The encoding of Once-for-All subnets: 4 slots for each of 5 units, of which the first {@code depth} count. */
final class OfaSlots {

    private static final int UNITS = 5;
    private static final int SLOTS = 4;

    private OfaSlots() {}

    /**
     * {@code e3k5,e6k7|e4k3,e4k3|...}.
     *
     * @param kernels 20 digits
     * @param expansions 20 digits
     * @param depths 5 digits
     */
    static String text(String kernels, String expansions, String depths) {
        require(kernels.matches("[357]{20}"), kernels, "20 kernels of 3, 5, 7");
        require(expansions.matches("[346]{20}"), expansions, "20 expansions of 3, 4, 6");
        require(depths.matches("[234]{5}"), depths, "5 depths of 2, 3, 4");
        return IntStream.range(0, UNITS).mapToObj(unit -> IntStream.range(unit * SLOTS, unit * SLOTS + depths.charAt(unit) - '0')
                .mapToObj(slot -> "e" + expansions.charAt(slot) + "k" + kernels.charAt(slot)).collect(Collectors.joining(",")))
                .collect(Collectors.joining("|"));
    }

    private static void require(boolean holds, String found, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException("'" + TextForm.brief(found) + "' is not accepted; allowed: " + allowed);
        }
    }
}
