package org.gnomon.io.onnx.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gnomon.io.onnx.proto.Onnx.TensorShapeProto;
import org.gnomon.io.onnx.proto.Onnx.TypeProto;
import org.gnomon.io.onnx.proto.Onnx.ValueInfoProto;

/** Reads declarations of inputs and outputs. */
final class ValueReader {

    private final Wire wire;
    private final Texts texts;
    private final Budget budget;

    ValueReader(Wire wire, Texts texts, Budget budget) {
        this.wire = wire;
        this.texts = texts;
        this.budget = budget;
    }

    /** The value that the current field holds; {@code place} says which in failures. */
    OnnxValue read(String place) throws IOException {
        budget.item(wire);
        ValueFields value = new ValueFields(place);
        wire.message(value::value);
        return new OnnxValue(value.name, value.type, Optional.ofNullable(value.dimensions).map(List::copyOf));
    }

    private final class ValueFields {

        private final String place;
        private String name = "";
        private String type = "untyped";
        private List<OnnxDimension> dimensions;

        ValueFields(String place) {
            this.place = place;
        }

        void value(int field) throws IOException {
            switch (field) {
                case ValueInfoProto.NAME_FIELD_NUMBER -> name = texts.read();
                case ValueInfoProto.TYPE_FIELD_NUMBER -> wire.message(this::type);
                default -> wire.skip();
            }
        }

        private void type(int field) throws IOException {
            switch (field) {
                case TypeProto.TENSOR_TYPE_FIELD_NUMBER -> wire.message(this::tensor);
                case TypeProto.SEQUENCE_TYPE_FIELD_NUMBER -> other("sequence");
                case TypeProto.MAP_TYPE_FIELD_NUMBER -> other("map");
                case TypeProto.OPTIONAL_TYPE_FIELD_NUMBER -> other("optional");
                case TypeProto.SPARSE_TENSOR_TYPE_FIELD_NUMBER -> wire.message(this::tensor);
                default -> wire.skip();
            }
        }

        private void other(String kind) throws IOException {
            type = kind;
            wire.skip();
        }

        private void tensor(int field) throws IOException {
            switch (field) {
                case TypeProto.Tensor.ELEM_TYPE_FIELD_NUMBER -> type = typeName(wire.number());
                case TypeProto.Tensor.SHAPE_FIELD_NUMBER -> shape();
                default -> wire.skip();
            }
        }

        private void shape() throws IOException {
            dimensions = new ArrayList<>(4);
            wire.message(this::dimension);
        }

        private void dimension(int field) throws IOException {
            if (field != TensorShapeProto.DIM_FIELD_NUMBER) {
                wire.skip();
                return;
            }
            if (dimensions.size() == Shape.MAX_RANK) {
                throw wire.refused(place + " '" + name + "' has more than " + Shape.MAX_RANK + " dimensions");
            }
            dimensions.add(new OnnxDimension.Symbolic(""));
            wire.message(part -> dimensions.set(dimensions.size() - 1, size(part, dimensions.getLast())));
        }

        private OnnxDimension size(int field, OnnxDimension before) throws IOException {
            switch (field) {
                case TensorShapeProto.Dimension.DIM_VALUE_FIELD_NUMBER:
                    return fixed(wire.number());
                case TensorShapeProto.Dimension.DIM_PARAM_FIELD_NUMBER:
                    return new OnnxDimension.Symbolic(texts.read());
                default:
                    wire.skip();
                    return before;
            }
        }

        /** Some exporters write -1 for an open size. */
        private OnnxDimension fixed(long size) {
            if (size == -1) {
                return new OnnxDimension.Symbolic("");
            }
            try {
                return new OnnxDimension.Fixed(Shape.checkDimension(size));
            } catch (IllegalArgumentException e) {
                throw wire.refused(place + " '" + name + "' has " + e.getMessage());
            }
        }
    }

    private static String typeName(long number) {
        return ElementType.of(number).map(type -> type.name().toLowerCase(Locale.ROOT)).orElse("type " + number);
    }
}
