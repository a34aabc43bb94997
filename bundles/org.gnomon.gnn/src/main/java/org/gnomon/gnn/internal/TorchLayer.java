package org.gnomon.gnn.internal;

import ai.djl.ndarray.NDArray;
import java.util.Locale;
import org.gnomon.engine.djl.Doubles;
import org.gnomon.engine.djl.TorchLinear;
import org.gnomon.engine.djl.Weights;
import org.gnomon.model.packed.MessageLayer;

/** A message layer that can be trained. The definitions are those of {@link MessageLayer}. */
sealed interface TorchLayer {

    /**
     * Applies the layer.
     *
     * @param rows {@code [n, in]}
     * @param adjacency {@code [n, n]}, row = target, column = source, sparse or dense
     * @param training batch statistics instead of running ones
     * @return {@code [n, out]}
     */
    NDArray apply(NDArray rows, NDArray adjacency, boolean training);

    MessageLayer export();

    /** A new layer of the named architecture: {@code gcn}, {@code gin} or {@code sage}. */
    static TorchLayer create(String architecture, int in, int out, Weights weights) {
        return switch (architecture.toLowerCase(Locale.ROOT)) {
            case "gcn" -> new Gcn(weights.linear(in, out));
            case "gin" -> new Gin(weights.constant(0, 1), weights.linear(in, out), weights.linear(out, out), TorchBatchNorm.create(out, weights));
            case "sage" -> new Sage(weights.linear(in, out), weights.linearWithoutBias(in, out));
            default -> throw new IllegalArgumentException("architecture is '" + architecture + "'; allowed: gcn, gin, sage");
        };
    }

    /** See {@link MessageLayer.Gcn}. */
    record Gcn(TorchLinear linear) implements TorchLayer {

        /** Below it a row counts as zero; squared, because the gradient of a square root at zero is not a number. */
        private static final float LEAST_SQUARED_NORM = 1e-24f;

        @Override
        public NDArray apply(NDArray rows, NDArray adjacency, boolean training) {
            NDArray norms = rows.square().sum(new int[] {1}, true).maximum(LEAST_SQUARED_NORM).sqrt();
            return TorchNetwork.relu(adjacency.matMul(linear.weighted(rows.div(norms))).add(linear.bias()));
        }

        @Override
        public MessageLayer export() {
            return new MessageLayer.Gcn(linear.export());
        }
    }

    /** See {@link MessageLayer.Gin}. */
    record Gin(NDArray epsilon, TorchLinear first, TorchLinear second, TorchBatchNorm norm) implements TorchLayer {

        @Override
        public NDArray apply(NDArray rows, NDArray adjacency, boolean training) {
            NDArray sum = adjacency.matMul(rows).add(rows).add(rows.mul(epsilon));
            return norm.apply(TorchNetwork.relu(second.apply(TorchNetwork.relu(first.apply(sum)))), training);
        }

        @Override
        public MessageLayer export() {
            return new MessageLayer.Gin(Doubles.of(epsilon)[0], first.export(), second.export(), norm.export());
        }
    }

    /** See {@link MessageLayer.Sage}. */
    record Sage(TorchLinear neighbour, TorchLinear root) implements TorchLayer {

        @Override
        public NDArray apply(NDArray rows, NDArray adjacency, boolean training) {
            return TorchNetwork.relu(neighbour.apply(adjacency.matMul(rows)).add(root.weighted(rows)));
        }

        @Override
        public MessageLayer export() {
            return new MessageLayer.Sage(neighbour.export(), root.export());
        }
    }
}
