package org.gnomon.io.onnx.shape;

import java.util.Optional;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.Shape;

/** What is known of a value before the model runs. A constant has a shape. */
public record TensorFact(Optional<Shape> shape, Optional<Constant> constant) {

    public static final TensorFact UNKNOWN = new TensorFact(Optional.empty(), Optional.empty());

    public static TensorFact of(Shape shape) {
        return new TensorFact(Optional.of(shape), Optional.empty());
    }

    public static TensorFact of(Constant constant) {
        return new TensorFact(Optional.of(constant.shape()), Optional.of(constant));
    }
}
