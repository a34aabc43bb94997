package org.gnomon.io.onnx.graph;

import java.util.Optional;

/**
 * A tensor of a file: its form, and its values where it is small.
 *
 * @param type empty for element types that are not known
 * @param values of small tensors of integers, booleans, floats and doubles
 */
public record OnnxTensor(String name, Optional<ElementType> type, Shape shape, Optional<Constant> values) {}
