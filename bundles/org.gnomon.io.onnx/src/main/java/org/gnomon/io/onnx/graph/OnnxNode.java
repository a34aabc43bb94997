package org.gnomon.io.onnx.graph;

import java.util.List;
import java.util.Map;

/**
 * One operator.
 *
 * @param index position among the nodes of its graph
 * @param domain empty for ONNX's own operators
 * @param inputs names of values; empty where an optional input is left out
 */
public record OnnxNode(int index, String name, String operator, String domain, List<String> inputs, List<String> outputs,
        Map<String, Attribute> attributes) {

    public OnnxNode {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        attributes = Map.copyOf(attributes);
    }

    /** {@code node 17 'Conv_3' (Conv)}, as failures and reports name it. */
    public String place() {
        return "node " + index + (name.isEmpty() ? "" : " '" + name + "'") + " (" + qualifiedOperator() + ")";
    }

    /** The operator, with its domain where that is not ONNX's own. */
    public String qualifiedOperator() {
        return domain.isEmpty() ? operator : domain + "." + operator;
    }

    public long integer(String attribute, long otherwise) {
        return attributes.get(attribute) instanceof Attribute.Integer integer ? integer.value() : otherwise;
    }

    public double real(String attribute, double otherwise) {
        return attributes.get(attribute) instanceof Attribute.Real real ? real.value() : otherwise;
    }

    public String text(String attribute, String otherwise) {
        return attributes.get(attribute) instanceof Attribute.Text text ? text.value() : otherwise;
    }

    /** The numbers of an attribute; empty where it is not there. */
    public List<Long> integers(String attribute) {
        return attributes.get(attribute) instanceof Attribute.Integers integers ? integers.values() : List.of();
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Whether an input is there. */
    public boolean hasInput(int input) {
        return input < inputs.size() && !inputs.get(input).isEmpty();
    }
}
