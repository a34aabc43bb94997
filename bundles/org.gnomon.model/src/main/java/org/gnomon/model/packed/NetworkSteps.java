package org.gnomon.model.packed;

import java.util.ArrayList;
import java.util.List;

/** Spells out a network of GCN, GIN and GraphSAGE layers. */
final class NetworkSteps {

    private final GnnNetwork network;
    private final List<GnnStep> steps = new ArrayList<>();

    NetworkSteps(GnnNetwork network) {
        this.network = network;
    }

    GnnProgram program() {
        int rows = add(new GnnStep.Features("x", network.featureCount()));
        for (int l = 0; l < network.layers().size(); l++) {
            rows = layer("layer" + l, network.layers().get(l), rows);
        }
        int read = add(network.task() == Gnn.Task.GRAPH ? new GnnStep.Pool("pool", rows, GnnStep.Reduction.MEAN) : new GnnStep.Root("root", rows));
        int hidden = relu("hidden.relu", add(new GnnStep.Linear("hidden", read, network.hidden())));
        add(new GnnStep.Linear("output", hidden, network.output()));
        return new GnnProgram(network.name(), network.task(), steps, false);
    }

    private int layer(String name, MessageLayer layer, int rows) {
        return switch (layer) {
            case MessageLayer.Gcn gcn -> {
                int messages = propagate(name, add(new GnnStep.RowNorm(name + ".normalise", rows)));
                yield relu(name + ".relu", add(new GnnStep.Linear(name + ".linear", messages, gcn.linear())));
            }
            case MessageLayer.Gin gin -> {
                int self = add(new GnnStep.Scale(name + ".self", rows, 1 + gin.epsilon()));
                int sum = add(new GnnStep.Add(name + ".add", List.of(propagate(name, rows), self)));
                int first = relu(name + ".relu0", add(new GnnStep.Linear(name + ".first", sum, gin.first())));
                int second = relu(name + ".relu1", add(new GnnStep.Linear(name + ".second", first, gin.second())));
                yield add(new GnnStep.Normalise(name + ".norm", second, gin.norm()));
            }
            case MessageLayer.Sage sage -> {
                int neighbour = add(new GnnStep.Linear(name + ".neighbour", propagate(name, rows), sage.neighbour()));
                int root = add(new GnnStep.Linear(name + ".root", rows, sage.root()));
                yield relu(name + ".relu", add(new GnnStep.Add(name + ".add", List.of(neighbour, root))));
            }
        };
    }

    private int propagate(String layer, int rows) {
        return add(new GnnStep.Propagate(layer + ".aggregate", rows, GnnStep.EVERY_TYPE));
    }

    private int relu(String name, int x) {
        return add(new GnnStep.Activate(name, x, Activation.RELU));
    }

    private int add(GnnStep step) {
        steps.add(step);
        return steps.size() - 1;
    }
}
