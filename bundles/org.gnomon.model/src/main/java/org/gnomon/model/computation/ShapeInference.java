package org.gnomon.model.computation;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.model.cg.ShapeRule;

/** The shape that an operator makes of the shapes that arrive. */
public final class ShapeInference {

    private ShapeInference() {}

    /**
     * Output shape of one operator.
     *
     * @param inputs shapes that arrive; one that reads nothing gives its own shape as the only one
     * @param channels of the output, for operators that choose them: convolutions, matrix products and {@link Operator#UNKNOWN}
     * @throws IllegalArgumentException saying what does not fit
     */
    public static FeatureShape output(Operator operator, Window window, List<FeatureShape> inputs, int channels) {
        FeatureShape first = inputs.getFirst();
        return switch (operator.shapeRule()) {
            case SAME, SOURCE, SINK, PROPAGATE -> first;
            case CONV -> convolved(operator, window, first, channels);
            case POOL -> window.output(first);
            case CONCAT -> concatenated(inputs);
            case ELEMENTWISE -> elementwise(operator, inputs);
            case MATMUL -> first.withChannels(channels);
            case REDUCE_HW, READOUT -> FeatureShape.vector(first.channels());
            case FREE -> first.withChannels(channels);
        };
    }

    private static FeatureShape convolved(Operator operator, Window window, FeatureShape in, int channels) {
        int divisor = operator == Operator.DEPTHWISE ? in.channels() : window.groups();
        if (channels % divisor != 0 || in.channels() % window.groups() != 0) {
            throw new IllegalArgumentException("makes " + channels + " channels of " + in.channels() + " in " + divisor
                    + " groups; both must be multiples of the number of groups");
        }
        return window.output(in).withChannels(channels);
    }

    private static FeatureShape concatenated(List<FeatureShape> inputs) {
        int channels = 0;
        for (FeatureShape input : inputs) {
            if (!input.sameArea(inputs.getFirst())) {
                throw new IllegalArgumentException("puts " + inputs + " side by side; all must be as high and as wide");
            }
            channels = Math.addExact(channels, input.channels());
        }
        return inputs.getFirst().withChannels(channels);
    }

    /** A product takes gates of one number per channel. */
    private static FeatureShape elementwise(Operator operator, List<FeatureShape> inputs) {
        FeatureShape largest = inputs.getFirst();
        for (FeatureShape input : inputs) {
            largest = input.size() > largest.size() ? input : largest;
        }
        for (FeatureShape input : inputs) {
            boolean gate = operator == Operator.MUL && input.area() == 1 && input.channels() == largest.channels();
            if (!gate && !input.equals(largest)) {
                throw new IllegalArgumentException("combines " + inputs + "; all must have one shape" + (operator == Operator.MUL ? ", or be gates" : ""));
            }
        }
        return largest;
    }

    /**
     * The same graph with every shape inferred anew from those of its inputs; operators that choose their channels keep them.
     *
     * @throws IllegalArgumentException naming the first node that does not fit
     */
    public static PackedComputation infer(PackedComputation graph) {
        List<Operation> nodes = new ArrayList<>(graph.nodeCount());
        List<int[]> inputs = new ArrayList<>(graph.nodeCount());
        for (int v = 0; v < graph.nodeCount(); v++) {
            Operation old = graph.operation(v);
            List<FeatureShape> arriving = new ArrayList<>(graph.inputCount(v));
            int[] from = new int[graph.inputCount(v)];
            for (int i = 0; i < from.length; i++) {
                from[i] = graph.input(v, i);
                arriving.add(nodes.get(from[i]).out());
            }
            inputs.add(from);
            nodes.add(inferred(graph.id(), v, old, arriving));
        }
        return new PackedComputation(graph.id(), nodes, inputs);
    }

    private static Operation inferred(String id, int node, Operation old, List<FeatureShape> arriving) {
        if (arriving.isEmpty() || old.operator().shapeRule() == ShapeRule.FREE) {
            return old;
        }
        try {
            List<FeatureShape> read = old.operator() == Operator.ADD || arriving.size() == 1 ? cutTo(old.in(), arriving) : arriving;
            FeatureShape out = output(old.operator(), old.window(), read, old.out().channels());
            return new Operation(old.operator(), reported(old.operator(), read), out, old.window(), old.bias());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException("node " + node + " (" + old.operator().label() + ") of computation '" + id + "' " + e.getMessage(), e);
        }
    }

    /** Some families cut one channel where widths do not divide. */
    private static List<FeatureShape> cutTo(FeatureShape in, List<FeatureShape> arriving) {
        return arriving.stream().map(shape -> shape.channels() == in.channels() + 1 ? shape.withChannels(in.channels()) : shape).toList();
    }

    /** The shape that a node reports as its input: the first that arrives, or the gate of a product. */
    public static FeatureShape reported(Operator operator, List<FeatureShape> arriving) {
        if (operator == Operator.MUL) {
            for (FeatureShape shape : arriving) {
                if (shape.area() == 1) {
                    return shape;
                }
            }
        }
        return arriving.getFirst();
    }
}
