package org.gnomon.model.convert;

import org.gnomon.model.cg.Node;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;

/** Builds the computation graph of one network: a region a layer. */
final class NetworkGraph {

    private final GnnNetwork network;
    private final GraphAssembly graph = new GraphAssembly();
    private Node adjacency;

    NetworkGraph(GnnNetwork network) {
        this.network = network;
    }

    GnnModel model() {
        Node rows = graph.input("x", GnnOp.INPUT, network.featureCount());
        adjacency = graph.input("adjacency", GnnOp.INPUT, GraphAssembly.ANY);
        for (int l = 0; l < network.layers().size(); l++) {
            rows = layer(l, rows);
        }
        classifier(rows);
        return graph.model(network);
    }

    private Node layer(int index, Node rows) {
        String id = "layer" + index;
        graph.region(id, index);
        return switch (network.layers().get(index)) {
            case MessageLayer.Gcn gcn -> {
                Node messages = spread(id + ".aggregate", graph.step(id + ".normalise", GnnOp.ROW_NORM, rows));
                yield graph.step(id + ".relu", GnnOp.RELU, graph.linear(id + ".linear", gcn.linear(), messages));
            }
            case MessageLayer.Gin gin -> {
                Node self = graph.step(id + ".self", GnnOp.SELF_LOOP, rows);
                graph.state(self, "epsilon", gin.epsilon());
                Node sum = add(id + ".add", spread(id + ".aggregate", rows), self);
                Node first = graph.step(id + ".relu0", GnnOp.RELU, graph.linear(id + ".first", gin.first(), sum));
                Node second = graph.step(id + ".relu1", GnnOp.RELU, graph.linear(id + ".second", gin.second(), first));
                yield graph.normalise(id + ".norm", gin.norm(), second);
            }
            case MessageLayer.Sage sage -> {
                Node neighbour = graph.linear(id + ".neighbour", sage.neighbour(), spread(id + ".aggregate", rows));
                yield graph.step(id + ".relu", GnnOp.RELU, add(id + ".add", neighbour, graph.linear(id + ".root", sage.root(), rows)));
            }
        };
    }

    private void classifier(Node rows) {
        graph.region("classifier", network.layers().size());
        Node read = rows;
        if (network.task() == Gnn.Task.GRAPH) {
            read = graph.node("pool", GnnOp.POOL_MEAN, GraphAssembly.like(rows.getOut()), GraphAssembly.shape(1, rows.getOut().getC()));
            graph.connect(rows, read, 0);
        }
        Node hidden = graph.step("hidden.relu", GnnOp.RELU, graph.linear("hidden", network.hidden(), read));
        graph.step("logits", GnnOp.OUTPUT, graph.linear("output", network.output(), hidden));
    }

    private Node spread(String id, Node rows) {
        Node node = graph.step(id, GnnOp.SPMM, rows);
        graph.connect(adjacency, node, 1);
        return node;
    }

    private Node add(String id, Node first, Node second) {
        Node node = graph.step(id, GnnOp.ADD, first);
        graph.connect(second, node, 1);
        return node;
    }
}
