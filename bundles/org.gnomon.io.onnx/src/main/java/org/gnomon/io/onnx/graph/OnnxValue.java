package org.gnomon.io.onnx.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An input or output of a graph.
 *
 * @param type name of the element type in lower case, or the kind of a value that is no tensor
 * @param dimensions empty where the model declares no shape
 */
public record OnnxValue(String name, String type, Optional<List<OnnxDimension>> dimensions) {

    /** The shape with {@code size} in the place of every open dimension. */
    public Optional<Shape> bound(int size) {
        return dimensions.map(dims -> new Shape(dims.stream().map(dim -> switch (dim) {
            case OnnxDimension.Fixed fixed -> fixed.size();
            case OnnxDimension.Symbolic open -> size;
        }).toList()));
    }

    /** {@code float [batch, 3, 224, 224]}. */
    public String signature() {
        return type + dimensions.map(dims -> dims.stream().map(Object::toString).collect(Collectors.joining(", ", " [", "]"))).orElse("");
    }
}
