package org.gnomon.io.autogo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.PackedComputation;

/** Writes graphs as the files have them. */
final class RecordText {

    private RecordText() {}

    /** A record of the authors: weighted nodes, then the others. */
    static String authors(PackedComputation graph) {
        List<Integer> weighted = IntStream.range(0, graph.nodeCount()).boxed().filter(v -> graph.operator(v).weighted()).toList();
        List<Integer> regular = IntStream.range(0, graph.nodeCount()).boxed().filter(v -> !graph.operator(v).weighted()).toList();
        List<Integer> order = new ArrayList<>(weighted);
        order.addAll(regular);
        return "{\"name\":\"" + graph.id() + "\",\"input_shape\":[1,32,32,3],\"max_hidden_size\":512,\"edge_pairs\":" + edges(graph, order)
                + ",\"regular_nodes\":" + regular.stream().map(v -> authorsNode(graph, v, "")).toList() + ",\"weighted_nodes\":"
                + weighted.stream().map(v -> authorsNode(graph, v, shape(graph.operation(v)))).toList() + "}";
    }

    private static String authorsNode(PackedComputation graph, int v, String shape) {
        Operation op = graph.operation(v);
        String pool = op.operator().windowed() && !op.operator().weighted()
                ? ",\"ksize\":[1," + op.window().kernelH() + "," + op.window().kernelW() + ",1]" : "";
        return "{\"str_id\":\"model/" + v + "\",\"op_type_idx\":" + op.operator().ordinal() + ",\"label\":\"x\",\"resolution\":" + resolution(op)
                + ",\"strides\":[1," + op.window().strideH() + "," + op.window().strideW() + ",1]" + shape
                + ",\"metadata\":{\"use_bias\":" + op.bias() + ",\"padding\":\"SAME\",\"data_format\":\"NHWC\"" + pool + "}}";
    }

    private static String shape(Operation op) {
        return ",\"shape\":[" + op.in().channels() / 512.0 + "," + op.out().channels() + "," + op.window().kernelH() + ","
                + op.window().kernelW() + "]";
    }

    /** A graph on one line, its nodes in a random order. */
    static String shuffledLine(PackedComputation graph, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, graph.nodeCount()).boxed().toList());
        Collections.shuffle(order, new SplittableRandom(seed));
        return "{\"name\":\"" + graph.id() + "\",\"nodes\":"
                + IntStream.range(0, order.size()).mapToObj(i -> lineNode(graph, order.get(i), i)).toList() + ",\"edges\":"
                + edges(graph, order) + "}";
    }

    private static String lineNode(PackedComputation graph, int v, int id) {
        Operation op = graph.operation(v);
        return "{\"id\":" + id + ",\"op\":\"" + op.operator().label() + "\",\"res\":" + resolution(op) + ",\"k\":[" + op.window().kernelH() + ","
                + op.window().kernelW() + "],\"bias\":" + op.bias() + ",\"stride\":[" + op.window().strideH() + "," + op.window().strideW() + "]}";
    }

    private static String edges(PackedComputation graph, List<Integer> order) {
        List<String> pairs = new ArrayList<>();
        for (int v = 0; v < graph.nodeCount(); v++) {
            for (int i = 0; i < graph.inputCount(v); i++) {
                pairs.add("[" + order.indexOf(graph.input(v, i)) + "," + order.indexOf(v) + "]");
            }
        }
        return pairs.toString();
    }

    private static String resolution(Operation op) {
        FeatureShape in = op.in();
        FeatureShape out = op.out();
        return "[" + in.height() + "," + out.height() + "," + in.width() + "," + out.width() + "," + in.channels() + "," + out.channels() + "]";
    }
}
