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
import org.gnomon.model.packed.Gnn;

/** A computation graph of a network in the making: rows of nodes or edges as data, edges with their gates as second input. */
final class GraphAssembly {

    /** A dimension known only at run time. */
    static final int ANY = -1;

    private final ComputationGraph graph = CgFactory.eINSTANCE.createComputationGraph();
    private final OpVocabulary vocabulary = GnnVocabulary.create();
    private Region region;

    /** The model of {@code network} around the graph. */
    GnnModel model(Gnn network) {
        graph.setId("graph");
        graph.setName(network.name());
        graph.setOrigin(Origin.GENERATED);
        graph.setVocabulary(vocabulary);
        GnnModel model = GnnFactory.eINSTANCE.createGnnModel();
        model.setId("model");
        model.setName(network.name());
        model.setTask(PredictionTask.valueOf(network.task().name()));
        model.setGraph(graph);
        return model;
    }

    /** Nodes made from now on belong to a new region. */
    void region(String id, int index) {
        region = CgFactory.eINSTANCE.createRegion();
        region.setId(id);
        region.setKind(RegionKind.LAYER);
        region.setIndex(index);
        graph.getRegions().add(region);
    }

    Node input(String id, GnnOp op, int width) {
        graph.getInputShapes().add(shape(ANY, width));
        return node(id, op, shape(ANY, width), shape(ANY, width));
    }

    Node linear(String id, Dense dense, Node rows) {
        Node node = node(id, GnnOp.MATMUL, like(rows.getOut()), shape(rows.getOut().getDims().getFirst(), dense.out()));
        node.setAttributes(CgFactory.eINSTANCE.createOpAttributes());
        node.getAttributes().setBias(true);
        connect(rows, node, 0);
        attach(node, "weight", TensorRole.WEIGHT, dense.weight(), List.of(dense.out(), dense.in()));
        attach(node, "bias", TensorRole.BIAS, dense.bias(), List.of(dense.out()));
        return node;
    }

    Node normalise(String id, BatchNorm norm, Node rows) {
        Node node = step(id, GnnOp.BATCH_NORM, rows);
        List<Integer> width = List.of(norm.width());
        attach(node, "gamma", TensorRole.GAMMA, norm.gamma(), width);
        attach(node, "beta", TensorRole.BETA, norm.beta(), width);
        attach(node, "mean", TensorRole.MEAN, norm.mean(), width);
        attach(node, "variance", TensorRole.VAR, norm.variance(), width);
        state(node, "epsilon", norm.epsilon());
        return node;
    }

    /** A node that keeps the shape of what it reads. */
    Node step(String id, GnnOp op, Node rows) {
        Node node = node(id, op, like(rows.getOut()), like(rows.getOut()));
        connect(rows, node, 0);
        return node;
    }

    Node node(String id, GnnOp op, TensorShape in, TensorShape out) {
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

    void connect(Node source, Node target, int port) {
        Edge edge = CgFactory.eINSTANCE.createEdge();
        edge.setSource(source);
        edge.setTarget(target);
        edge.setTargetPort(port);
        graph.getEdges().add(edge);
    }

    /** The one state of {@code node}. */
    void state(Node node, String name, double value) {
        attach(node, name, TensorRole.STATE, new double[] {value}, List.of(1));
    }

    private void attach(Node node, String name, TensorRole role, double[] values, List<Integer> dims) {
        ParameterTensor tensor = Tensors.ofDoubles(node.getId() + "." + name, role, values, dims);
        graph.getTensors().add(tensor);
        node.getParameters().add(tensor);
    }

    static TensorShape like(TensorShape shape) {
        return shape(shape.getDims().getFirst(), shape.getC());
    }

    static TensorShape shape(int rows, int width) {
        TensorShape shape = CgFactory.eINSTANCE.createTensorShape();
        shape.setLayout(Layout.NC);
        shape.getDims().add(rows);
        shape.getDims().add(width);
        return shape;
    }
}
