package org.gnomon.io.onnx.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.PackedComputation;

/**
 * The values that nodes make. Feature maps are {@code [1, C, H, W]}; vectors may be that or {@code [1, C]}, and are changed where a reader needs the
 * other.
 */
final class Tensors {

    private final PackedComputation graph;
    private final ProtoGraph proto;
    private final Map<Integer, String> maps = new HashMap<>();
    private final Map<Integer, String> vectors = new HashMap<>();

    Tensors(PackedComputation graph, ProtoGraph proto) {
        this.graph = graph;
        this.proto = proto;
    }

    FeatureShape shape(int node) {
        return graph.operation(node).out();
    }

    /** The value of {@code node} as {@code [1, C, H, W]}. */
    String map(int node) {
        return maps.computeIfAbsent(node, n -> proto.node("Unsqueeze", List.of(vectors.get(n), proto.integers("axes_" + n, 2, 3))));
    }

    /** The value of {@code node} as {@code [1, C]}. */
    String vector(int node) {
        return vectors.computeIfAbsent(node, n -> proto.node("Flatten", List.of(maps.get(n))));
    }

    /** The value of {@code node} as it was made. */
    String made(int node) {
        return isVector(node) ? vectors.get(node) : maps.get(node);
    }

    boolean isVector(int node) {
        return !maps.containsKey(node);
    }

    void madeMap(int node, String value) {
        maps.put(node, value);
    }

    void madeVector(int node, String value) {
        vectors.put(node, value);
    }

    /** Says that {@code node} made {@code value} in the form of its first input. */
    void madeAlike(int node, String value) {
        if (isVector(graph.input(node, 0))) {
            vectors.put(node, value);
        } else {
            maps.put(node, value);
        }
    }
}
