package org.gnomon.model.packed;

import java.util.List;

/**
 * A graph neural network for classification: message layers, then (graph task) the mean over nodes, then
 * {@code logits = output(relu(hidden(g)))}. Immutable.
 *
 * @param name what users call it, for example {@code gin-ba2motifs}
 * @param task whether a prediction belongs to the graph or to each node
 * @param layers message layers, first to last; widths chain
 * @param hidden classifier layer {@code lin1}, followed by ReLU
 * @param output classifier layer {@code lin2}, {@code [classes, width]}
 */
public record GnnNetwork(String name, Task task, List<MessageLayer> layers, Dense hidden, Dense output) implements Gnn {

    public GnnNetwork {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("network '" + name + "' has no message layer; at least one is needed");
        }
        int width = layers.getFirst().in();
        for (int l = 0; l < layers.size(); l++) {
            chain(name, "message layer " + l, layers.get(l).in(), width);
            width = layers.get(l).out();
        }
        chain(name, "hidden layer", hidden.in(), width);
        chain(name, "output layer", output.in(), hidden.out());
    }

    private static void chain(String name, String what, int in, int expected) {
        if (in != expected) {
            throw new IllegalArgumentException(what + " of network '" + name + "' reads " + in + " values; expected " + expected);
        }
    }

    @Override
    public int featureCount() {
        return layers.getFirst().in();
    }

    @Override
    public int classCount() {
        return output.out();
    }

    @Override
    public int depth() {
        return layers.size();
    }

    @Override
    public GnnProgram program() {
        return new NetworkSteps(this).program();
    }
}
