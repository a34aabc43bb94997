package org.gnomon.io.safetensors;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;

/** How one value of a tensor is stored, little-endian. Every weight type widens to double without rounding. */
enum Dtype {
    F64(8),
    F32(4),
    F16(2),
    BF16(2),
    /** Counters that PyTorch keeps; never weights. */
    I64(8);

    private final int bytes;

    Dtype(int bytes) {
        this.bytes = bytes;
    }

    static Optional<Dtype> named(String name) {
        return Stream.of(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    int bytes() {
        return bytes;
    }

    boolean holdsWeights() {
        return this != I64;
    }

    /** The next value of {@code values}, which is little-endian. */
    double next(ByteBuffer values) {
        return switch (this) {
            case F64 -> values.getDouble();
            case F32 -> values.getFloat();
            case F16 -> Float.float16ToFloat(values.getShort());
            case BF16 -> Float.intBitsToFloat(values.getShort() << 16);
            case I64 -> values.getLong();
        };
    }
}
