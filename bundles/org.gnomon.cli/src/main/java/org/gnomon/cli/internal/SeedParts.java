package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gnomon.evaluation.Sweep.Measured;
import org.gnomon.evaluation.Sweep.Part;
import org.gnomon.host.MethodDescriptor;

/** The parts of one method on one model, seed after seed. Only what tables and drawings need stays in memory. */
final class SeedParts {

    private final Set<Integer> drawn;
    private final List<Part> parts = new ArrayList<>();
    private Part first;
    private boolean repeats;

    /** @param drawn places of the cases whose explanations are kept whole */
    SeedParts(Set<Integer> drawn) {
        this.drawn = drawn;
    }

    void add(Part part) {
        if (parts.size() == 1) {
            repeats = first.sameExplanations(part);
            first = null;
        }
        if (parts.isEmpty()) {
            first = part;
        }
        if (!repeats) {
            parts.add(part.reduced(drawn));
        }
    }

    /** Whether a second seed changed nothing, so that no more need be tried. */
    boolean repeats() {
        return repeats;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Measured row(MethodDescriptor method) {
        return new Measured(method, parts, repeats);
    }
}
