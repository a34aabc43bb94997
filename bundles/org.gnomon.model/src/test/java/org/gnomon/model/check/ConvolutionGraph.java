package org.gnomon.model.check;

import java.util.List;
import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Layout;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.OpType;
import org.gnomon.model.cg.OpVocabulary;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.ShapeRule;
import org.gnomon.model.cg.TensorRole;
import org.gnomon.model.cg.TensorShape;
import org.gnomon.model.label.LabelFactory;
import org.gnomon.model.label.Task;
import org.gnomon.model.label.TaskLabel;

/** A small sound graph: input, convolution with stride 2, ReLU, pool, a gated branch, concatenation, mean, dense layer, output. */
final class ConvolutionGraph {

    final ComputationGraph graph = CgFactory.eINSTANCE.createComputationGraph();
    final OpVocabulary vocabulary = CgFactory.eINSTANCE.createOpVocabulary();
    final Task task = LabelFactory.eINSTANCE.createTask();

    ConvolutionGraph() {
        graph.setId("graph");
        vocabulary.setId("ops");
        vocabulary.setName("ops");
        graph.setVocabulary(vocabulary);
        op("Unknown", 0, -1, false, ShapeRule.FREE, OpGroup.OTHER);
        op("Input", 0, 0, false, ShapeRule.SOURCE, OpGroup.IO);
        op("Output", 1, 1, false, ShapeRule.SINK, OpGroup.IO);
        op("Conv", 1, 1, true, ShapeRule.CONV, OpGroup.LINEAR);
        op("ReLU", 1, 1, false, ShapeRule.SAME, OpGroup.ACT);
        op("Maxpool", 1, 1, false, ShapeRule.POOL, OpGroup.POOL);
        op("Mul", 2, 2, false, ShapeRule.ELEMENTWISE, OpGroup.GATE);
        op("Concat", 2, -1, false, ShapeRule.CONCAT, OpGroup.MERGE);
        op("Mean", 1, 1, false, ShapeRule.REDUCE_HW, OpGroup.MESSAGE);
        op("MatMul", 1, 1, true, ShapeRule.MATMUL, OpGroup.LINEAR);
        op("Add", 2, -1, false, ShapeRule.ELEMENTWISE, OpGroup.MERGE);
        Node input = node("input", "Input", shape(32, 3), shape(32, 3));
        Node conv = node("conv", "Conv", shape(32, 3), shape(16, 8), input);
        window(conv, 3, 2);
        Node relu = node("relu", "ReLU", shape(16, 8), shape(16, 8), conv);
        Node pool = node("pool", "Maxpool", shape(16, 8), shape(16, 8), relu);
        window(pool, 3, 1);
        Node squeeze = node("squeeze", "Mean", shape(16, 8), shape(1, 8), relu);
        Node gated = node("gated", "Mul", shape(16, 8), shape(16, 8), relu, squeeze);
        Node concat = node("concat", "Concat", shape(16, 8), shape(16, 16), pool, gated);
        Node mean = node("mean", "Mean", shape(16, 16), shape(1, 16), concat);
        Node dense = node("dense", "MatMul", shape(1, 16), shape(1, 10), mean);
        node("output", "Output", shape(1, 10), shape(1, 10), dense);
        weight(conv, TensorRole.WEIGHT, 3, 3, 3, 8);
        weight(dense, TensorRole.WEIGHT, 10, 16);
        task.setId("task");
        label(0);
    }

    Node node(String id) {
        return graph.getNodes().stream().filter(node -> node.getId().equals(id)).findFirst().orElseThrow();
    }

    OpType op(String name) {
        return vocabulary.getOps().stream().filter(op -> op.getName().equals(name)).findFirst().orElseThrow();
    }

    Node node(String id, String op, TensorShape in, TensorShape out, Node... sources) {
        Node node = CgFactory.eINSTANCE.createNode();
        node.setId(id);
        node.setOp(op(op));
        node.setIn(in);
        node.setOut(out);
        graph.getNodes().add(node);
        for (int port = 0; port < sources.length; port++) {
            edge(sources[port], node, port);
        }
        return node;
    }

    Edge edge(Node source, Node target, int port) {
        Edge edge = CgFactory.eINSTANCE.createEdge();
        edge.setSource(source);
        edge.setTarget(target);
        edge.setTargetPort(port);
        graph.getEdges().add(edge);
        return edge;
    }

    TaskLabel label(int seed) {
        TaskLabel label = LabelFactory.eINSTANCE.createTaskLabel();
        label.setTask(task);
        label.setValue(0.9);
        label.setSeed(seed);
        graph.getLabels().add(label);
        return label;
    }

    static TensorShape shape(int side, int channels) {
        TensorShape shape = CgFactory.eINSTANCE.createTensorShape();
        shape.setLayout(Layout.NHWC);
        shape.getDims().addAll(List.of(1, side, side, channels));
        return shape;
    }

    ParameterTensor weight(Node node, TensorRole role, Integer... dims) {
        ParameterTensor tensor = CgFactory.eINSTANCE.createParameterTensor();
        tensor.setId(node.getId() + "." + role);
        tensor.setRole(role);
        tensor.getDims().addAll(List.of(dims));
        graph.getTensors().add(tensor);
        node.getParameters().add(tensor);
        return tensor;
    }

    private static void window(Node node, int kernel, int stride) {
        node.setAttributes(CgFactory.eINSTANCE.createOpAttributes());
        node.getAttributes().setKernelH(kernel);
        node.getAttributes().setKernelW(kernel);
        node.getAttributes().setStrideH(stride);
        node.getAttributes().setStrideW(stride);
    }

    private void op(String name, int minIn, int maxIn, boolean weighted, ShapeRule rule, OpGroup group) {
        OpType op = CgFactory.eINSTANCE.createOpType();
        op.setId("op." + name);
        op.setName(name);
        op.setIndex(vocabulary.getOps().size());
        op.setMinIn(minIn);
        op.setMaxIn(maxIn);
        op.setWeighted(weighted);
        op.setShapeRule(rule);
        op.setGroup(group);
        vocabulary.getOps().add(op);
    }
}
