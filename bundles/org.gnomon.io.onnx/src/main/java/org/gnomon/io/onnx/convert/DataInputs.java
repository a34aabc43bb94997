package org.gnomon.io.onnx.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gnomon.io.onnx.graph.OnnxGraph;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.OnnxValue;

/**
 * Which inputs of a graph carry data. Where weights are stored in the file, all that are not stored. Where none are, weights are inputs too, behind
 * the data: then the first input, and those after it with as many dimensions, up to the first that a layer reads as a weight.
 */
public final class DataInputs {

    private static final Set<String> LAYERS = Set.of("Conv", "ConvTranspose", "Gemm", "BatchNormalization", "MatMul", "PRelu",
            "InstanceNormalization", "LayerNormalization", "LSTM", "GRU", "RNN");

    private DataInputs() {}

    /** In their order. */
    public static List<OnnxValue> of(OnnxGraph graph) {
        List<OnnxValue> open = graph.inputs().stream().filter(input -> !graph.initialisers().containsKey(input.name())).toList();
        Set<String> weights = weights(graph);
        if (graph.initialisers().keySet().stream().anyMatch(weights::contains) || open.isEmpty()) {
            return open;
        }
        List<OnnxValue> data = new ArrayList<>(List.of(open.getFirst()));
        for (OnnxValue input : open.subList(1, open.size())) {
            if (weights.contains(input.name()) || rank(input) != rank(open.getFirst())) {
                break;
            }
            data.add(input);
        }
        return data;
    }

    private static int rank(OnnxValue input) {
        return input.dimensions().map(List::size).orElse(-1);
    }

    /** What layers read beside their first input. */
    private static Set<String> weights(OnnxGraph graph) {
        Set<String> weights = new HashSet<>();
        for (OnnxNode node : graph.nodes()) {
            if (LAYERS.contains(node.operator())) {
                weights.addAll(node.inputs().subList(Math.min(1, node.inputs().size()), node.inputs().size()));
            }
        }
        return weights;
    }
}
