package org.gnomon.model.convert;

import java.util.List;
import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Layout;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpVocabulary;
import org.gnomon.model.cg.Origin;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.Region;
import org.gnomon.model.cg.RegionKind;
import org.gnomon.model.cg.TensorRole;
import org.gnomon.model.cg.TensorShape;
import org.gnomon.model.gnn.GnnFactory;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.gnn.PredictionTask;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;

/** Builds the computation graph of one network: a region a layer, rows of nodes as data, the adjacency with its gates as second input. */
final class NetworkGraph {

    private static final int ANY = -1;

    private final GnnNetwork network;
    private final ComputationGraph graph = CgFactory.eINSTANCE.createComputationGraph();
    private final OpVocabulary vocabulary = GnnVocabulary.create();
    private Node adjacency;
    private Region region;

    NetworkGraph(GnnNetwork network) {
        this.network = network;
    }

    GnnModel model() {
        graph.setId("graph");
        graph.setName(network.name());
        graph.setOrigin(Origin.GENERATED);
        graph.setVocabulary(vocabulary);
        Node rows = input("x", network.featureCount());
        adjacency = input("adjacency", ANY);
        for (int l = 0; l < network.layers().size(); l++) {
            rows = layer(l, rows);
        }
        classifier(rows);
        GnnModel model = GnnFactory.eINSTANCE.createGnnModel();
        model.setId("model");
        model.setName(network.name());
        model.setTask(PredictionTask.valueOf(network.task().name()));
        model.setGraph(graph);
        return model;
    }

    private Node input(String id, int width) {
        graph.getInputShapes().add(shape(ANY, width));
        return node(id, GnnOp.INPUT, shape(ANY, width), shape(ANY, width));
    }

    private Node layer(int index, Node rows) {
        String id = "layer" + index;
        region(id, index);
        return switch (network.layers().get(index)) {
            case MessageLayer.Gcn gcn -> {
                Node messages = spread(id + ".aggregate", step(id + ".normalise", GnnOp.ROW_NORM, rows));
                yield step(id + ".relu", GnnOp.RELU, linear(id + ".linear", gcn.linear(), messages));
            }
            case MessageLayer.Gin gin -> {
                Node self = step(id + ".self", GnnOp.SELF_LOOP, rows);
                attach(self, "epsilon", TensorRole.STATE, new double[] {gin.epsilon()}, List.of(1));
                Node sum = add(id + ".add", spread(id + ".aggregate", rows), self);
                Node first = step(id + ".relu0", GnnOp.RELU, linear(id + ".first", gin.first(), sum));
                Node second = step(id + ".relu1", GnnOp.RELU, linear(id + ".second", gin.second(), first));
                yield normalise(id + ".norm", gin.norm(), second);
            }
            case MessageLayer.Sage sage -> {
                Node neighbour = linear(id + ".neighbour", sage.neighbour(), spread(id + ".aggregate", rows));
                yield step(id + ".relu", GnnOp.RELU, add(id + ".add", neighbour, linear(id + ".root", sage.root(), rows)));
            }
        };
    }

    private void classifier(Node rows) {
        region("classifier", network.layers().size());
        Node read = rows;
        if (network.task() == GnnNetwork.Task.GRAPH) {
            read = node("pool", GnnOp.POOL_MEAN, like(rows.getOut()), shape(1, rows.getOut().getC()));
            connect(rows, read, 0);
        }
        Node hidden = step("hidden.relu", GnnOp.RELU, linear("hidden", network.hidden(), read));
        step("logits", GnnOp.OUTPUT, linear("output", network.output(), hidden));
    }

    private void region(String id, int index) {
        region = CgFactory.eINSTANCE.createRegion();
        region.setId(id);
        region.setKind(RegionKind.LAYER);
        region.setIndex(index);
        graph.getRegions().add(region);
    }

    private Node spread(String id, Node rows) {
        Node node = step(id, GnnOp.SPMM, rows);
        connect(adjacency, node, 1);
        return node;
    }

    private Node add(String id, Node first, Node second) {
        Node node = step(id, GnnOp.ADD, first);
        connect(second, node, 1);
        return node;
    }

    private Node linear(String id, Dense dense, Node rows) {
        Node node = node(id, GnnOp.MATMUL, like(rows.getOut()), shape(rows.getOut().getDims().getFirst(), dense.out()));
        node.setAttributes(CgFactory.eINSTANCE.createOpAttributes());
        node.getAttributes().setBias(true);
        connect(rows, node, 0);
        attach(node, "weight", TensorRole.WEIGHT, dense.weight(), List.of(dense.out(), dense.in()));
        attach(node, "bias", TensorRole.BIAS, dense.bias(), List.of(dense.out()));
        return node;
    }

    private Node normalise(String id, BatchNorm norm, Node rows) {
        Node node = step(id, GnnOp.BATCH_NORM, rows);
        List<Integer> width = List.of(norm.width());
        attach(node, "gamma", TensorRole.GAMMA, norm.gamma(), width);
        attach(node, "beta", TensorRole.BETA, norm.beta(), width);
        attach(node, "mean", TensorRole.MEAN, norm.mean(), width);
        attach(node, "variance", TensorRole.VAR, norm.variance(), width);
        attach(node, "epsilon", TensorRole.STATE, new double[] {norm.epsilon()}, List.of(1));
        return node;
    }

    /** A node that keeps the shape of what it reads. */
    private Node step(String id, GnnOp op, Node rows) {
        Node node = node(id, op, like(rows.getOut()), like(rows.getOut()));
        connect(rows, node, 0);
        return node;
    }

    private Node node(String id, GnnOp op, TensorShape in, TensorShape out) {
        Node node = CgFactory.eINSTANCE.createNode();
        node.setId(id);
        node.setOp(vocabulary.getOps().get(op.ordinal()));
        node.setIn(in);
        node.setOut(out);
        graph.getNodes().add(node);
        if (region != null) {
            region.getNodes().add(node);
        }
        return node;
    }

    private void connect(Node source, Node target, int port) {
        Edge edge = CgFactory.eINSTANCE.createEdge();
        edge.setSource(source);
        edge.setTarget(target);
        edge.setTargetPort(port);
        graph.getEdges().add(edge);
    }

    private void attach(Node node, String name, TensorRole role, double[] values, List<Integer> dims) {
        ParameterTensor tensor = Tensors.ofDoubles(node.getId() + "." + name, role, values, dims);
        graph.getTensors().add(tensor);
        node.getParameters().add(tensor);
    }

    private static TensorShape like(TensorShape shape) {
        return shape(shape.getDims().getFirst(), shape.getC());
    }

    private static TensorShape shape(int rows, int width) {
        TensorShape shape = CgFactory.eINSTANCE.createTensorShape();
        shape.setLayout(Layout.NC);
        shape.getDims().add(rows);
        shape.getDims().add(width);
        return shape;
    }
}
