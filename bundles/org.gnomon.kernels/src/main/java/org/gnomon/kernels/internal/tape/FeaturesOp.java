package org.gnomon.kernels.internal.tape;

/** Features of nodes, or of edges. */
record FeaturesOp(int at, boolean ofEdges) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        double[] features = ofEdges ? tape.input.edgeFeatures() : tape.input.features();
        double scale = tape.scales().constant(at) * (ofEdges ? 1 : tape.scales().features());
        tape.set(at, scale == 1 ? features : times(features, scale));
    }

    private static double[] times(double[] values, double factor) {
        double[] product = new double[values.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = factor * values[i];
        }
        return product;
    }

    @Override
    public void backward(Tape tape) {}
}
