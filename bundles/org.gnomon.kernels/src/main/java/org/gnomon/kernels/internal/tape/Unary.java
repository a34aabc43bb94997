package org.gnomon.kernels.internal.tape;

/** An operator with one input that adds no gate of its own. */
interface Unary extends TapeOp {

    int x();

    @Override
    default int degree(int[] degrees, boolean features) {
        return degrees[x()];
    }
}
