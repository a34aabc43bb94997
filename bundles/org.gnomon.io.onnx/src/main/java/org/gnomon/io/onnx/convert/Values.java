package org.gnomon.io.onnx.convert;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.Shape;
import org.gnomon.io.onnx.shape.TensorFact;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operator;

/** The values of a model that depend on its data, and the nodes that make them. */
final class Values {

    private final GraphDraft draft;
    private final Map<String, TensorFact> facts;
    private final Map<String, Integer> readers;
    private final int batch;
    private final Map<String, Value> values = new HashMap<>();
    private final Map<Reshaped, Integer> reshaped = new HashMap<>();
    private final Map<Integer, Remark> unknown = new LinkedHashMap<>();

    private record Reshaped(int node, FeatureShape shape) {}

    Values(GraphDraft draft, Map<String, TensorFact> facts, Map<String, Integer> readers, int batch) {
        this.draft = draft;
        this.facts = facts;
        this.readers = readers;
        this.batch = batch;
    }

    boolean has(String name) {
        return !name.isEmpty() && values.containsKey(name);
    }

    Value get(String name) {
        return values.get(name);
    }

    /** Whether one operator alone reads it. */
    boolean readOnce(String name) {
        return readers.getOrDefault(name, 0) == 1;
    }

    TensorFact fact(String name) {
        return facts.get(name);
    }

    Shape shape(String name) {
        return facts.get(name).shape().orElseThrow();
    }

    void input(String name, Shape shape) {
        FeatureShape feature = Layout.CHANNELS_FIRST.feature(shape, batch);
        values.put(name, new Value(draft.append(Operator.INPUT, feature), shape, Layout.CHANNELS_FIRST, "input '" + name + "'"));
    }

    FeatureShape feature(Value value) {
        return feature(value.shape(), value.layout());
    }

    FeatureShape feature(Shape shape, Layout layout) {
        return layout.feature(shape, batch);
    }

    /** Node to read {@code value} from; a value whose shape was changed on the way gets a node for that change. */
    int read(Value value) {
        FeatureShape wanted = feature(value);
        if (draft.out(value.node()).equals(wanted)) {
            return value.node();
        }
        return reshaped.computeIfAbsent(new Reshaped(value.node(), wanted), key -> {
            int node = draft.appendUnknown("Reshape", wanted, value.node());
            unknown.put(node, new Remark(value.origin(), "Reshape", "changes the shape from " + draft.out(value.node()) + " to " + wanted
                    + ": a node out of the vocabulary"));
            return node;
        });
    }

    int read(String name) {
        return read(values.get(name));
    }

    /** Says that {@code node} makes the first output of {@code operator}. */
    void made(OnnxNode operator, int node, Layout layout) {
        made(operator, operator.outputs().getFirst(), node, layout);
    }

    void made(OnnxNode operator, String output, int node, Layout layout) {
        values.put(output, new Value(node, shape(output), layout, operator.place()));
    }

    /** Says that an output of {@code operator} is made by a node out of the vocabulary. */
    void madeUnknown(OnnxNode operator, String output, Layout layout, int... from) {
        int node = draft.appendUnknown(operator.operator(), feature(shape(output), layout), from);
        made(operator, output, node, layout);
        unknown.put(node, new Remark(operator.place(), operator.qualifiedOperator(), "a node out of the vocabulary"));
    }

    /** Of the nodes that are out of the vocabulary in the end. */
    List<Remark> remarks() {
        return unknown.entrySet().stream().filter(e -> draft.operation(e.getKey()).operator() == Operator.UNKNOWN).map(Map.Entry::getValue).distinct()
                .toList();
    }
}
