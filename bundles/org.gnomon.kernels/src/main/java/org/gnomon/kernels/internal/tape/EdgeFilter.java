package org.gnomon.kernels.internal.tape;

import org.gnomon.model.packed.GnnStep;

/** The edges of one type, or all of them. */
record EdgeFilter(int type) {

    boolean has(TapeInput input, int edge) {
        return type == GnnStep.EVERY_TYPE || input.edgeType(edge) == type;
    }
}
