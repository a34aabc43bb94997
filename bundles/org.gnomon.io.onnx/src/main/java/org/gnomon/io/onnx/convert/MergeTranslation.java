package org.gnomon.io.onnx.convert;

import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.Shape;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operator;

/** Sums, products and concatenations. With one value and constants they vanish: shifts by constants are biases, scalings are passed over. */
final class MergeTranslation {

    private final Values values;
    private final GraphDraft draft;

    MergeTranslation(Values values, GraphDraft draft) {
        this.values = values;
        this.draft = draft;
    }

    boolean sum(OnnxNode node, List<String> data) {
        if (data.size() == 1) {
            bias(node, data.getFirst());
            return passed(node, data.getFirst());
        }
        int[] from = read(data);
        FeatureShape out = out(node, data);
        return IntStream.of(from).allMatch(input -> draft.out(input).equals(out)) && merged(node, Operator.ADD, data, from);
    }

    private void bias(OnnxNode node, String data) {
        Value value = values.get(data);
        boolean vector = node.inputs().stream().filter(input -> !values.has(input) && !input.isEmpty())
                .allMatch(input -> values.shape(input).elements() == draft.out(value.node()).channels());
        if (vector && values.readOnce(data) && draft.operation(value.node()).operator().weighted()) {
            draft.addBias(value.node());
        }
    }

    boolean product(OnnxNode node, List<String> data) {
        if (data.size() == 1) {
            return passed(node, data.getFirst());
        }
        if (data.size() > 2) {
            return false;
        }
        return gated(node, data.get(0), data.get(1)) || gated(node, data.get(1), data.get(0)) || multiplied(node, data);
    }

    /** {@code x sigmoid(x)} is Swish, {@code x (1 + erf(x))} GELU. */
    private boolean gated(OnnxNode node, String input, String gate) {
        int gateNode = values.get(gate).node();
        boolean sigmoid = draft.operation(gateNode).operator() == Operator.SIGMOID;
        boolean erf = draft.isUnknown(gateNode, "Erf");
        boolean ofInput = (sigmoid || erf) && draft.input(gateNode) == values.get(input).node() && values.readOnce(gate);
        if (!ofInput) {
            return false;
        }
        draft.become(gateNode, sigmoid ? Operator.SWISH : Operator.GELU);
        values.made(node, gateNode, values.get(input).layout());
        return true;
    }

    private boolean multiplied(OnnxNode node, List<String> data) {
        int[] from = read(data);
        FeatureShape out = out(node, data);
        FeatureShape gate = FeatureShape.vector(out.channels());
        boolean fits = IntStream.of(from).mapToObj(draft::out).allMatch(shape -> shape.equals(out) || shape.equals(gate))
                && IntStream.of(from).anyMatch(input -> draft.out(input).equals(out));
        return fits && merged(node, Operator.MUL, data, from);
    }

    boolean concat(OnnxNode node, List<String> data) {
        if (data.size() == 1) {
            return passed(node, data.getFirst());
        }
        Shape shape = values.shape(data.getFirst());
        boolean allData = data.size() == node.inputs().size();
        boolean channels = shape.axis(node.integer("axis", 1)) == layout(node, data).channelAxis(shape);
        return allData && channels && merged(node, Operator.CONCAT, data, read(data));
    }

    private boolean merged(OnnxNode node, Operator operator, List<String> data, int[] from) {
        values.made(node, draft.append(operator, out(node, data), from), layout(node, data));
        return true;
    }

    private boolean passed(OnnxNode node, String data) {
        Value value = values.get(data);
        values.made(node, value.node(), value.layout());
        return true;
    }

    private int[] read(List<String> data) {
        return data.stream().mapToInt(values::read).toArray();
    }

    private FeatureShape out(OnnxNode node, List<String> data) {
        return values.feature(values.shape(node.outputs().getFirst()), layout(node, data));
    }

    /** That of the first input with as many axes as the result. */
    private Layout layout(OnnxNode node, List<String> data) {
        int rank = values.shape(node.outputs().getFirst()).rank();
        return data.stream().map(values::get).filter(value -> value.shape().rank() == rank).findFirst().orElse(values.get(data.getFirst())).layout();
    }
}
