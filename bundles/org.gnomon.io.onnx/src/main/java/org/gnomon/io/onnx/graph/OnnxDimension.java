package org.gnomon.io.onnx.graph;

/** Size of a dimension as a model declares it. */
public sealed interface OnnxDimension {

    /** A size. */
    record Fixed(int size) implements OnnxDimension {
        @Override
        public String toString() {
            return Integer.toString(size);
        }
    }

    /** Open until the model runs; the name may be empty. */
    record Symbolic(String name) implements OnnxDimension {
        @Override
        public String toString() {
            return name.isEmpty() ? "?" : name;
        }
    }
}
