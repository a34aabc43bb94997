package org.gnomon.io.onnx.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.ElementType;
import org.gnomon.io.onnx.graph.Shape;

/** Computes operators whose inputs are known: the arithmetic that exporters write for shapes. */
final class Folding {

    private Folding() {}

    /** Result of an elementwise operator; empty where it is not folded. */
    static Optional<Constant> elementwise(NodeFacts node, Shape shape) {
        if (!node.allConstant() || shape.elements() > Constant.MAX_ELEMENTS) {
            return Optional.empty();
        }
        List<Constant> inputs = node.constants();
        boolean integral = inputs.stream().allMatch(Constant::integral);
        return switch (node.operator()) {
            case "Add", "Sum" -> chain(inputs, shape, integral, (a, b) -> a + b);
            case "Sub" -> chain(inputs, shape, integral, (a, b) -> a - b);
            case "Mul" -> chain(inputs, shape, integral, (a, b) -> a * b);
            case "Div" -> integral ? quotient(inputs, shape) : chain(inputs, shape, false, (a, b) -> a / b);
            case "Mod" -> integral ? Optional.empty() : chain(inputs, shape, false, (a, b) -> a % b);
            case "Pow" -> chain(inputs, shape, integral, Math::pow);
            case "Max" -> chain(inputs, shape, integral, Math::max);
            case "Min" -> chain(inputs, shape, integral, Math::min);
            case "Equal" -> chain(inputs, shape, true, (a, b) -> a == b ? 1 : 0);
            case "Greater" -> chain(inputs, shape, true, (a, b) -> a > b ? 1 : 0);
            case "Less" -> chain(inputs, shape, true, (a, b) -> a < b ? 1 : 0);
            case "And" -> chain(inputs, shape, true, (a, b) -> a * b);
            case "Or" -> chain(inputs, shape, true, Math::max);
            case "Where" -> Optional.of(where(inputs, shape));
            default -> Optional.empty();
        };
    }

    /** Result of an operator that changes each value by itself; empty where it is not folded. */
    static Optional<Constant> unary(NodeFacts node) {
        Optional<Constant> input = node.constant(0);
        return switch (node.operator()) {
            case "Identity", "Dropout" -> input;
            case "Cast" -> input.map(value -> cast(value, node.node().integer("to", 1)));
            case "Neg" -> map(input, value -> -value);
            case "Abs" -> map(input, Math::abs);
            case "Floor" -> map(input, Math::floor);
            case "Ceil" -> map(input, Math::ceil);
            case "Round" -> map(input, Math::rint);
            case "Sqrt" -> map(input, Math::sqrt);
            case "Not" -> map(input, value -> value == 0 ? 1 : 0);
            default -> Optional.empty();
        };
    }

    /** A tensor of {@code shape} with the value that {@code value} gives for each position. */
    static Constant generate(Shape shape, boolean integral, ToDoubleFunction<int[]> value) {
        double[] values = new double[(int) shape.elements()];
        int[] position = new int[shape.rank()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(position);
            advance(position, shape);
        }
        return Constant.of(shape, integral, values);
    }

    private static void advance(int[] position, Shape shape) {
        for (int axis = position.length - 1; axis >= 0; axis--) {
            if (++position[axis] < shape.dim(axis)) {
                return;
            }
            position[axis] = 0;
        }
    }

    private static Optional<Constant> map(Optional<Constant> input, DoubleUnaryOperator change) {
        return input.map(value -> value.map(value.integral(), change));
    }

    private static Constant cast(Constant value, long type) {
        boolean integral = ElementType.of(type).map(ElementType::integral).orElse(false);
        return value.map(integral, integral ? number -> (long) number : number -> number);
    }

    private static Optional<Constant> chain(List<Constant> inputs, Shape shape, boolean integral, DoubleBinaryOperator operator) {
        return Optional.of(generate(shape, integral, position -> inputs.stream()
                .mapToDouble(input -> input.value(Broadcast.index(input.shape(), position))).reduce(operator).orElseThrow()));
    }

    private static Optional<Constant> quotient(List<Constant> inputs, Shape shape) {
        Constant divisor = inputs.get(1);
        for (int i = 0; i < divisor.size(); i++) {
            if (divisor.value(i) == 0) {
                throw new IllegalArgumentException("division of integers by 0");
            }
        }
        return chain(inputs, shape, true, (a, b) -> (double) ((long) a / (long) b));
    }

    private static Constant where(List<Constant> inputs, Shape shape) {
        Constant condition = inputs.get(0);
        return generate(shape, inputs.get(1).integral(), position -> {
            Constant chosen = inputs.get(condition.value(Broadcast.index(condition.shape(), position)) != 0 ? 1 : 2);
            return chosen.value(Broadcast.index(chosen.shape(), position));
        });
    }
}
