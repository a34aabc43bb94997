package org.gnomon.io.onnx.graph;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * The values of a small tensor, row by row. Integers are exact up to 2<sup>53</sup>; larger ones, which models use for "to the end", keep their
 * sign and stay larger than every size.
 */
public final class Constant {

    /** The most elements of a tensor that are kept as values. */
    public static final int MAX_ELEMENTS = 64;

    private final Shape shape;
    private final boolean integral;
    private final double[] values;

    private Constant(Shape shape, boolean integral, double[] values) {
        if (shape.elements() != values.length) {
            throw new IllegalArgumentException("shape " + shape + " has " + shape.elements() + " elements; there are " + values.length + " values");
        }
        this.shape = shape;
        this.integral = integral;
        this.values = values;
    }

    public static Constant of(Shape shape, boolean integral, double[] values) {
        return new Constant(shape, integral, values.clone());
    }

    /** A vector of integers. */
    public static Constant integers(LongStream values) {
        double[] vector = values.asDoubleStream().toArray();
        return new Constant(Shape.of(vector.length), true, vector);
    }

    public static Constant scalar(boolean integral, double value) {
        return new Constant(Shape.SCALAR, integral, new double[] {value});
    }

    public Shape shape() {
        return shape;
    }

    public boolean integral() {
        return integral;
    }

    public int size() {
        return values.length;
    }

    public double value(int index) {
        return values[index];
    }

    /** Cut to a whole number, as a cast does. */
    public long integer(int index) {
        return (long) values[index];
    }

    public long[] integers() {
        return DoubleStream.of(values).mapToLong(value -> (long) value).toArray();
    }

    /** The same values in another shape. */
    public Constant reshaped(Shape other) {
        return new Constant(other, integral, values);
    }

    /** Every value changed by {@code change}. */
    public Constant map(boolean toIntegral, DoubleUnaryOperator change) {
        return new Constant(shape, toIntegral, Arrays.stream(values).map(change).toArray());
    }
}
