package org.gnomon.model.io;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The values of one repeated field, packed or one by one. */
final class Numbers {

    private int[] values = new int[16];
    private int size;

    /** Reads one value. */
    interface Value {
        int read(CodedInputStream in) throws IOException;
    }

    void read(int tag, CodedInputStream in, Value value) throws IOException {
        if (!GraphSetFields.isPacked(tag)) {
            add(value.read(in));
            return;
        }
        int limit = in.pushLimit(in.readRawVarint32());
        while (in.getBytesUntilLimit() > 0) {
            add(value.read(in));
        }
        in.popLimit(limit);
    }

    private void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.multiplyExact(size, 2));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return values[i];
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** The values as the bits of floats. */
    float[] asFloats() {
        float[] floats = new float[size];
        for (int i = 0; i < size; i++) {
            floats[i] = Float.intBitsToFloat(values[i]);
        }
        return floats;
    }

    boolean[] asBooleans() {
        boolean[] marks = new boolean[size];
        for (int i = 0; i < size; i++) {
            marks[i] = values[i] != 0;
        }
        return marks;
    }
}
