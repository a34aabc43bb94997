package org.gnomon.io.onnx.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import org.gnomon.io.onnx.proto.Onnx.TensorProto;

/** The values of one tensor while it is read: kept while there are few, only counted otherwise. */
final class TensorValues {

    private static final int MAX_BYTES = 8 * Constant.MAX_ELEMENTS;

    private final Wire wire;
    private final Budget budget;
    private double[] numbers = new double[0];
    private long count;
    private byte[] raw;
    private long rawLength = -1;

    TensorValues(Wire wire, Budget budget) {
        this.wire = wire;
        this.budget = budget;
    }

    void read(int field) throws IOException {
        switch (field) {
            case TensorProto.INT32_DATA_FIELD_NUMBER, TensorProto.INT64_DATA_FIELD_NUMBER, TensorProto.UINT64_DATA_FIELD_NUMBER ->
                wire.numbers(number -> add(number, bits -> bits));
            case TensorProto.FLOAT_DATA_FIELD_NUMBER -> wire.floats(number -> add(number, bits -> Float.intBitsToFloat((int) bits)));
            case TensorProto.DOUBLE_DATA_FIELD_NUMBER -> wire.doubles(number -> add(number, Double::longBitsToDouble));
            case TensorProto.RAW_DATA_FIELD_NUMBER -> raw = wire.bytes(MAX_BYTES, length -> rawLength = length);
            default -> wire.skip();
        }
    }

    private void add(long bits, LongToDoubleFunction decode) {
        if (count < Constant.MAX_ELEMENTS) {
            budget.number(wire);
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(4, 2 * numbers.length));
            }
            numbers[(int) count] = decode.applyAsDouble(bits);
        }
        count++;
    }

    /**
     * The values as a constant; empty where there are too many, or none because the file leaves weights out.
     *
     * @throws IllegalArgumentException when their number does not fit the shape
     */
    Optional<Constant> of(ElementType type, Shape shape) {
        if (rawLength >= 0 && type.bytes() > 0) {
            return raw(type, shape);
        }
        if (count == 0 && shape.elements() > 0 || !type.foldable()) {
            return Optional.empty();
        }
        if (count != shape.elements()) {
            throw new IllegalArgumentException(count + " values for shape " + shape + "; expected " + shape.elements());
        }
        return count > Constant.MAX_ELEMENTS ? Optional.empty()
                : Optional.of(Constant.of(shape, type.integral(), Arrays.copyOf(numbers, (int) count)));
    }

    private Optional<Constant> raw(ElementType type, Shape shape) {
        if (rawLength != shape.elements() * type.bytes()) {
            throw new IllegalArgumentException(rawLength + " bytes for shape " + shape + "; expected " + shape.elements() * type.bytes());
        }
        if (shape.elements() > Constant.MAX_ELEMENTS || !type.foldable()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        double[] decoded = new double[(int) shape.elements()];
        for (int i = 0; i < decoded.length; i++) {
            budget.number(wire);
            decoded[i] = next(type, bytes);
        }
        return Optional.of(Constant.of(shape, type.integral(), decoded));
    }

    private static double next(ElementType type, ByteBuffer bytes) {
        return switch (type) {
            case FLOAT -> bytes.getFloat();
            case DOUBLE -> bytes.getDouble();
            case INT64, UINT64 -> bytes.getLong();
            case INT32 -> bytes.getInt();
            case UINT32 -> Integer.toUnsignedLong(bytes.getInt());
            case INT16 -> bytes.getShort();
            case UINT16 -> Short.toUnsignedInt(bytes.getShort());
            case INT8 -> bytes.get();
            case UINT8, BOOL -> Byte.toUnsignedInt(bytes.get());
            case FLOAT16, BFLOAT16, STRING, COMPLEX64, COMPLEX128 -> throw new IllegalStateException(type + " is not foldable");
        };
    }
}
