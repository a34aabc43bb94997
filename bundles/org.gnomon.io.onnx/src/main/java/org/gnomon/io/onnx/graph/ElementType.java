package org.gnomon.io.onnx.graph;

import java.util.Arrays;
import java.util.Optional;

/** Types of tensor elements, with their numbers in {@code TensorProto.DataType}. */
public enum ElementType {
    FLOAT(1, 4, false), UINT8(2, 1, true), INT8(3, 1, true), UINT16(4, 2, true), INT16(5, 2, true), INT32(6, 4, true), INT64(7, 8, true),
    STRING(8, 0, false), BOOL(9, 1, true), FLOAT16(10, 2, false), DOUBLE(11, 8, false), UINT32(12, 4, true), UINT64(13, 8, true),
    COMPLEX64(14, 8, false), COMPLEX128(15, 16, false), BFLOAT16(16, 2, false);

    private final int number;
    private final int bytes;
    private final boolean integral;

    ElementType(int number, int bytes, boolean integral) {
        this.number = number;
        this.bytes = bytes;
        this.integral = integral;
    }

    /** Empty for types newer than this list. */
    public static Optional<ElementType> of(long number) {
        return Arrays.stream(values()).filter(type -> type.number == number).findFirst();
    }

    public int number() {
        return number;
    }

    /** Bytes of one element in raw data; 0 where it has none. */
    public int bytes() {
        return bytes;
    }

    /** Integers and booleans. */
    public boolean integral() {
        return integral;
    }

    /** Whether elements can be kept as values for folding. */
    public boolean foldable() {
        return integral || this == FLOAT || this == DOUBLE;
    }
}
