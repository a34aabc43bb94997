package org.gnomon.io.onnx.write;

import static org.gnomon.io.onnx.write.ProtoGraph.attribute;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.io.onnx.proto.Onnx.AttributeProto;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/** Convolutions and pools, with padding written out. */
final class WindowWriter {

    private final PackedComputation graph;
    private final ProtoGraph proto;
    private final Tensors tensors;

    WindowWriter(PackedComputation graph, ProtoGraph proto, Tensors tensors) {
        this.graph = graph;
        this.proto = proto;
        this.tensors = tensors;
    }

    void convolution(int node, int groups) {
        Operation operation = graph.operation(node);
        Window window = operation.window();
        int channels = operation.out().channels();
        int perGroup = operation.in().channels() / groups;
        List<String> inputs = new ArrayList<>(List.of(tensors.map(graph.input(node, 0)), proto.weights("weight_" + node,
                perGroup * window.area(), channels, perGroup, window.kernelH(), window.kernelW())));
        if (operation.bias()) {
            inputs.add(proto.filled("bias_" + node, 0, channels));
        }
        List<AttributeProto> attributes = attributes(node);
        attributes.add(attribute("group", groups));
        attributes.add(attribute("dilations", List.of(window.dilationH(), window.dilationW())));
        tensors.madeMap(node, proto.node("Conv", inputs, attributes.toArray(AttributeProto[]::new)));
    }

    void pool(int node, String operator) {
        Window window = graph.operation(node).window();
        if (window.dilationH() != 1 || window.dilationW() != 1) {
            throw new IllegalArgumentException("a pool with dilation; allowed: none");
        }
        List<AttributeProto> attributes = attributes(node);
        attributes.add(attribute("ceil_mode", window.roundUp() ? 1 : 0));
        tensors.madeMap(node, proto.node(operator, List.of(tensors.map(graph.input(node, 0))), attributes.toArray(AttributeProto[]::new)));
    }

    private List<AttributeProto> attributes(int node) {
        Operation operation = graph.operation(node);
        Window window = operation.window();
        FeatureShape out = window.output(operation.in());
        if (!out.sameArea(operation.out())) {
            throw new IllegalArgumentException("its window makes " + out.height() + " x " + out.width() + " of " + operation.in() + ", not "
                    + operation.out());
        }
        return new ArrayList<>(List.of(attribute("kernel_shape", List.of(window.kernelH(), window.kernelW())),
                attribute("strides", List.of(window.strideH(), window.strideW())), attribute("pads", pads(window, operation.in(), out))));
    }

    private static List<Integer> pads(Window window, FeatureShape in, FeatureShape out) {
        Padding padding = window.padding();
        if (padding.mode() != Padding.Mode.SAME) {
            return List.of(padding.top(), padding.left(), padding.bottom(), padding.right());
        }
        int rows = total(in.height(), out.height(), window.kernelH(), window.strideH(), window.dilationH());
        int columns = total(in.width(), out.width(), window.kernelW(), window.strideW(), window.dilationW());
        return List.of(rows / 2, columns / 2, rows - rows / 2, columns - columns / 2);
    }

    private static int total(int in, int out, int kernel, int stride, int dilation) {
        return Math.max(0, (out - 1) * stride + (kernel - 1) * dilation + 1 - in);
    }
}
