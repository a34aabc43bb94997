package org.gnomon.io.onnx.convert;

import org.gnomon.io.onnx.graph.Shape;

/**
 * A value of the model that depends on its data inputs.
 *
 * @param node of the computation graph that makes it
 * @param origin place of the operator of the model that makes it
 */
record Value(int node, Shape shape, Layout layout, String origin) {

    Value as(Layout other) {
        return new Value(node, shape, other, origin);
    }
}
