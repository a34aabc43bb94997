package org.gnomon.io.onnx.graph;

import java.util.List;

/** Value of a node's attribute. */
public sealed interface Attribute {

    /** A number. */
    record Integer(long value) implements Attribute {}

    /** A floating-point number. */
    record Real(float value) implements Attribute {}

    /** Text. */
    record Text(String value) implements Attribute {}

    /** Numbers. */
    record Integers(List<Long> values) implements Attribute {
        public Integers {
            values = List.copyOf(values);
        }
    }

    /** Floating-point numbers. */
    record Reals(List<Float> values) implements Attribute {
        public Reals {
            values = List.copyOf(values);
        }
    }

    /** A tensor. */
    record Tensor(OnnxTensor value) implements Attribute {}

    /** Bodies of loops and branches. */
    record Graphs(List<OnnxGraph> values) implements Attribute {
        public Graphs {
            values = List.copyOf(values);
        }
    }

    /** Anything else; not kept. */
    record Other() implements Attribute {}
}
