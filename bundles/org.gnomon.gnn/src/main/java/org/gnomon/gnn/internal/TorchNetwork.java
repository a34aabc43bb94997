package org.gnomon.gnn.internal;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gnomon.engine.djl.TorchLinear;
import org.gnomon.engine.djl.Weights;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;

/** {@link GnnNetwork} with weights that can be trained. */
record TorchNetwork(List<TorchLayer> layers, TorchLinear hidden, TorchLinear output) {

    /** A network with random weights for {@code features} in and {@code classes} out. */
    static TorchNetwork create(GnnTrainingParameters wanted, int features, int classes, Weights weights) {
        int width = wanted.hidden();
        List<TorchLayer> layers = IntStream.range(0, wanted.layers())
                .mapToObj(l -> TorchLayer.create(wanted.architecture(), l == 0 ? features : width, width, weights)).toList();
        return new TorchNetwork(layers, weights.linear(width, width), weights.linear(width, classes));
    }

    /**
     * The logits, {@code [items, C]}.
     *
     * @param features {@code [n, F]}
     * @param adjacency {@code [n, n]}, row = target, column = source
     * @param readout {@code [items, n]}: the mean over the nodes of each graph, or one node each
     * @param dropout applied to the values before the last layer, {@code [items, h]}
     */
    NDArray logits(NDArray features, NDArray adjacency, NDArray readout, boolean training, UnaryOperator<NDArray> dropout) {
        NDArray rows = features;
        for (TorchLayer layer : layers) {
            rows = layer.apply(rows, adjacency, training);
        }
        return output.apply(dropout.apply(relu(hidden.apply(readout.matMul(rows)))));
    }

    GnnNetwork export(String name, Task task) {
        return new GnnNetwork(name, task, layers.stream().map(TorchLayer::export).toList(), hidden.export(), output.export());
    }

    static NDArray relu(NDArray values) {
        return Activation.relu(values);
    }
}
