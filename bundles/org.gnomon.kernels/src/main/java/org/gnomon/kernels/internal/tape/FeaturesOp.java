package org.gnomon.kernels.internal.tape;

import java.util.Arrays;

/** Features of nodes, or of edges. */
record FeaturesOp(int at, boolean ofEdges) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        if (ofEdges) {
            tape.set(at, tape.input.edgeFeatures());
        } else {
            double scale = tape.scales().features();
            tape.set(at, scale == 1 ? tape.input.features() : Arrays.stream(tape.input.features()).map(x -> scale * x).toArray());
        }
    }

    @Override
    public void backward(Tape tape) {}
}
