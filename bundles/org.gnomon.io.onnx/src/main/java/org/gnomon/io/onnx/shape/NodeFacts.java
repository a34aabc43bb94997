package org.gnomon.io.onnx.shape;

import java.util.List;
import java.util.Optional;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.Shape;

/** A node with what is known of its inputs. The shapes of all inputs that are there are known. */
record NodeFacts(OnnxNode node, List<TensorFact> inputs) {

    String operator() {
        return node.operator();
    }

    boolean has(int input) {
        return node.hasInput(input);
    }

    Shape shape(int input) {
        if (!has(input)) {
            throw new IllegalArgumentException("input " + input + " is missing");
        }
        return inputs.get(input).shape().orElseThrow();
    }

    Optional<Constant> constant(int input) {
        return has(input) ? inputs.get(input).constant() : Optional.empty();
    }

    /** Whether the values of all inputs are known. */
    boolean allConstant() {
        return inputs.stream().allMatch(input -> input.constant().isPresent());
    }

    List<Constant> constants() {
        return inputs.stream().map(input -> input.constant().orElseThrow()).toList();
    }

    /** Numbers that older versions of an operator have as an attribute and newer ones as an input; empty where an input's values are open. */
    Optional<long[]> numbers(String attribute, int input) {
        if (node.has(attribute)) {
            return Optional.of(node.integers(attribute).stream().mapToLong(Long::longValue).toArray());
        }
        return has(input) ? constant(input).map(Constant::integers) : Optional.of(new long[0]);
    }

    /** Every output with {@code shape}. */
    List<TensorFact> outputs(Shape shape) {
        return node.outputs().stream().map(output -> TensorFact.of(shape)).toList();
    }

    List<TensorFact> unknown() {
        return node.outputs().stream().map(output -> TensorFact.UNKNOWN).toList();
    }
}
