package org.gnomon.model.convert;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Layout;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.OpVocabulary;
import org.gnomon.model.cg.Origin;
import org.gnomon.model.cg.Pad;
import org.gnomon.model.cg.TensorShape;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.Window;
import org.gnomon.model.derived.Windows;
import org.gnomon.model.packed.RefusedInput;

/** Neural architectures as documents to show, edit and store, and back. */
public final class ArchitectureGraphs {

    private ArchitectureGraphs() {}

    /** What a document with {@code graph} holds at its top: the graph and its vocabulary. */
    public static List<EObject> document(ComputationGraph graph) {
        return List.of(graph, graph.getVocabulary());
    }

    /** {@code packed} with a node {@code n0}, {@code n1}, ... for each of its nodes; O(n + m). */
    public static ComputationGraph graph(PackedComputation packed, Origin origin) {
        ComputationGraph graph = CgFactory.eINSTANCE.createComputationGraph();
        OpVocabulary vocabulary = ArchitectureVocabulary.create();
        graph.setId("graph");
        graph.setName(packed.id());
        graph.setOrigin(origin);
        graph.setVocabulary(vocabulary);
        for (int v = 0; v < packed.nodeCount(); v++) {
            Operation operation = packed.operation(v);
            Node node = node(v, operation, vocabulary);
            graph.getNodes().add(node);
            if (operation.operator() == Operator.INPUT) {
                graph.getInputShapes().add(shape(operation.out()));
            }
            for (int i = 0; i < packed.inputCount(v); i++) {
                graph.getEdges().add(edge(graph.getNodes().get(packed.input(v, i)), node, i));
            }
        }
        return graph;
    }

    private static Node node(int number, Operation operation, OpVocabulary vocabulary) {
        Node node = CgFactory.eINSTANCE.createNode();
        node.setId("n" + number);
        node.setName(operation.operator().label());
        node.setOp(vocabulary.getOps().get(operation.operator().ordinal()));
        node.setIn(shape(operation.in()));
        node.setOut(shape(operation.out()));
        if (!operation.window().equals(Window.NONE) || operation.bias()) {
            node.setAttributes(attributes(operation));
        }
        return node;
    }

    private static Edge edge(Node source, Node target, int port) {
        Edge edge = CgFactory.eINSTANCE.createEdge();
        edge.setSource(source);
        edge.setTarget(target);
        edge.setTargetPort(port);
        return edge;
    }

    private static TensorShape shape(FeatureShape feature) {
        TensorShape shape = CgFactory.eINSTANCE.createTensorShape();
        shape.setLayout(Layout.NHWC);
        shape.getDims().addAll(List.of(1, feature.height(), feature.width(), feature.channels()));
        return shape;
    }

    private static OpAttributes attributes(Operation operation) {
        Window window = operation.window();
        OpAttributes attributes = CgFactory.eINSTANCE.createOpAttributes();
        attributes.setKernelH(window.kernelH());
        attributes.setKernelW(window.kernelW());
        attributes.setStrideH(window.strideH());
        attributes.setStrideW(window.strideW());
        attributes.setDilationH(window.dilationH());
        attributes.setDilationW(window.dilationW());
        attributes.setGroups(window.groups());
        attributes.setBias(operation.bias());
        Padding padding = window.padding();
        attributes.setPadMode(Pad.valueOf(padding.mode().name()));
        if (padding.mode() == Padding.Mode.EXPLICIT) {
            attributes.getPads().addAll(List.of(padding.top(), padding.left(), padding.bottom(), padding.right()));
        }
        if (window.roundUp()) {
            attributes.getExtra().put(Windows.ROUND_UP, "true");
        }
        return attributes;
    }

    /**
     * The flat form of {@code graph}, its nodes in topological order.
     *
     * @throws RefusedInput when it is of another vocabulary, has a cycle, or has a node without operator or whole shape, naming it
     */
    public static PackedComputation packed(ComputationGraph graph) {
        return new ArchitecturePacking(graph).packed();
    }
}
