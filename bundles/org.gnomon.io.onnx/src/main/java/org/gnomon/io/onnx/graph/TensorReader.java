package org.gnomon.io.onnx.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gnomon.io.onnx.proto.Onnx.SparseTensorProto;
import org.gnomon.io.onnx.proto.Onnx.StringStringEntryProto;
import org.gnomon.io.onnx.proto.Onnx.TensorProto;

/** Reads the forms of tensors, and the values of small ones; collects where data lie outside the file. */
final class TensorReader {

    private final Wire wire;
    private final Texts texts;
    private final Budget budget;
    private final Map<String, Integer> externalData = new TreeMap<>();

    TensorReader(Wire wire, Texts texts, Budget budget) {
        this.wire = wire;
        this.texts = texts;
        this.budget = budget;
    }

    /** Places outside the file, with the number of tensors there. */
    Map<String, Integer> externalData() {
        return externalData;
    }

    /** The tensor that the current field holds; {@code place} says which in failures. */
    OnnxTensor read(String place) throws IOException {
        budget.item(wire);
        TensorFields tensor = new TensorFields(place);
        wire.message(tensor::read);
        return tensor.tensor();
    }

    /** A sparse tensor as a dense one without values. */
    OnnxTensor sparse(String place) throws IOException {
        String[] name = {""};
        List<Long> dims = new ArrayList<>();
        wire.message(field -> {
            switch (field) {
                case SparseTensorProto.VALUES_FIELD_NUMBER -> name[0] = read(place).name();
                case SparseTensorProto.DIMS_FIELD_NUMBER -> wire.numbers(dim -> addDimension(dims, dim, place));
                default -> wire.skip();
            }
        });
        return new OnnxTensor(name[0], Optional.of(ElementType.FLOAT), shape(dims, place), Optional.empty());
    }

    private final class TensorFields {

        private final String place;
        private String name = "";
        private long type;
        private boolean external;
        private final List<Long> dims = new ArrayList<>(4);
        private final TensorValues values = new TensorValues(wire, budget);

        TensorFields(String place) {
            this.place = place;
        }

        void read(int field) throws IOException {
            switch (field) {
                case TensorProto.NAME_FIELD_NUMBER -> name = texts.read();
                case TensorProto.DATA_TYPE_FIELD_NUMBER -> type = wire.number();
                case TensorProto.DIMS_FIELD_NUMBER -> wire.numbers(dim -> addDimension(dims, dim, place));
                case TensorProto.DATA_LOCATION_FIELD_NUMBER -> external |= wire.number() == TensorProto.DataLocation.EXTERNAL_VALUE;
                case TensorProto.EXTERNAL_DATA_FIELD_NUMBER -> external();
                default -> values.read(field);
            }
        }

        private void external() throws IOException {
            external = true;
            String[] entry = {"", ""};
            wire.message(field -> {
                switch (field) {
                    case StringStringEntryProto.KEY_FIELD_NUMBER -> entry[0] = texts.read();
                    case StringStringEntryProto.VALUE_FIELD_NUMBER -> entry[1] = texts.read();
                    default -> wire.skip();
                }
            });
            if (entry[0].equals("location")) {
                ExternalLocation.check(entry[1]).ifPresent(reason -> {
                    throw wire.refused(place + " '" + name + "' has its data in " + reason);
                });
                externalData.merge(entry[1], 1, Integer::sum);
            }
        }

        OnnxTensor tensor() {
            Shape shape = shape(dims, place + " '" + name + "'");
            Optional<ElementType> known = ElementType.of(type);
            Optional<Constant> constant = external || known.isEmpty() ? Optional.empty() : constant(known.get(), shape);
            return new OnnxTensor(name, known, shape, constant);
        }

        private Optional<Constant> constant(ElementType element, Shape shape) {
            try {
                return values.of(element, shape);
            } catch (IllegalArgumentException e) {
                throw wire.refused(place + " '" + name + "': " + e.getMessage());
            }
        }
    }

    private void addDimension(List<Long> dims, long dim, String place) {
        if (dims.size() == Shape.MAX_RANK) {
            throw wire.refused(place + " has more than " + Shape.MAX_RANK + " dimensions");
        }
        dims.add(dim);
    }

    private Shape shape(List<Long> dims, String place) {
        try {
            return new Shape(dims.stream().map(Shape::checkDimension).toList());
        } catch (IllegalArgumentException e) {
            throw wire.refused(place + " has " + e.getMessage());
        }
    }
}
