package org.gnomon.io.onnx.write;

import static org.gnomon.io.onnx.write.ProtoGraph.attribute;

import java.util.List;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.PackedComputation;

/** Dense layers over vectors and over every pixel, and products of two values. */
final class MatrixWriter {

    private static final List<Integer> CHANNELS_LAST = List.of(0, 2, 3, 1);
    private static final List<Integer> CHANNELS_FIRST = List.of(0, 3, 1, 2);

    private final PackedComputation graph;
    private final ProtoGraph proto;
    private final Tensors tensors;

    MatrixWriter(PackedComputation graph, ProtoGraph proto, Tensors tensors) {
        this.graph = graph;
        this.proto = proto;
        this.tensors = tensors;
    }

    void write(int node) {
        Operation operation = graph.operation(node);
        if (graph.inputCount(node) == 2) {
            ofTwo(node);
        } else if (!operation.in().equals(tensors.shape(graph.input(node, 0))) || !operation.in().sameArea(operation.out())) {
            throw new IllegalArgumentException("it makes " + operation.out() + " of " + tensors.shape(graph.input(node, 0)));
        } else if (operation.in().area() == 1) {
            ofVector(node, operation);
        } else {
            ofPixels(node, operation);
        }
    }

    private void ofVector(int node, Operation operation) {
        String weight = proto.weights("weight_" + node, operation.in().channels(), operation.in().channels(), operation.out().channels());
        String input = tensors.vector(graph.input(node, 0));
        tensors.madeVector(node, operation.bias()
                ? proto.node("Gemm", List.of(input, weight, proto.filled("bias_" + node, 0, operation.out().channels())))
                : proto.node("MatMul", List.of(input, weight)));
    }

    private void ofPixels(int node, Operation operation) {
        String weight = proto.weights("weight_" + node, operation.in().channels(), operation.in().channels(), operation.out().channels());
        String product = proto.node("MatMul", List.of(last(graph.input(node, 0)), weight));
        String shifted = operation.bias()
                ? proto.node("Add", List.of(product, proto.filled("bias_" + node, 0, operation.out().channels()))) : product;
        tensors.madeMap(node, first(shifted));
    }

    private void ofTwo(int node) {
        FeatureShape left = tensors.shape(graph.input(node, 0));
        FeatureShape right = tensors.shape(graph.input(node, 1));
        FeatureShape out = graph.operation(node).out();
        boolean fits = left.height() == right.height() && left.channels() == right.width()
                && out.equals(new FeatureShape(left.height(), left.width(), right.channels()));
        if (!fits) {
            throw new IllegalArgumentException("a product of " + left + " and " + right + " is said to make " + out);
        }
        tensors.madeMap(node, first(proto.node("MatMul", List.of(last(graph.input(node, 0)), last(graph.input(node, 1))))));
    }

    private String last(int node) {
        return proto.node("Transpose", List.of(tensors.map(node)), attribute("perm", CHANNELS_LAST));
    }

    private String first(String value) {
        return proto.node("Transpose", List.of(value), attribute("perm", CHANNELS_FIRST));
    }
}
