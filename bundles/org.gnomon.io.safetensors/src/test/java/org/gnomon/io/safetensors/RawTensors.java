package org.gnomon.io.safetensors;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes safetensors bytes by hand, right or wrong, without a line of the code under test. */
final class RawTensors {

    private final Map<String, String> entries = new LinkedHashMap<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    RawTensors f32(String name, int[] shape, double... values) {
        ByteBuffer bytes = bytes(4 * values.length);
        for (double value : values) {
            bytes.putFloat((float) value);
        }
        return add(name, "F32", shape, bytes.array());
    }

    RawTensors f64(String name, int[] shape, double... values) {
        ByteBuffer bytes = bytes(8 * values.length);
        bytes.asDoubleBuffer().put(values);
        return add(name, "F64", shape, bytes.array());
    }

    /** Two-byte values, given by their bits. */
    RawTensors bits16(String name, String dtype, int[] shape, int... bits) {
        ByteBuffer bytes = bytes(2 * bits.length);
        for (int value : bits) {
            bytes.putShort((short) value);
        }
        return add(name, dtype, shape, bytes.array());
    }

    RawTensors counter(String name) {
        return add(name, "I64", new int[0], bytes(8).putLong(17).array());
    }

    RawTensors add(String name, String dtype, int[] shape, byte[] values) {
        int begin = data.size();
        data.writeBytes(values);
        return entry(name, "{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":[%d,%d]}".formatted(dtype, Arrays.toString(shape), begin, data.size()));
    }

    /** Any text as the entry of {@code name}, without data. */
    RawTensors entry(String name, String json) {
        entries.put(name, json);
        return this;
    }

    RawTensors renamed(String name, String other) {
        return entry(other, entries.remove(name));
    }

    RawTensors gap(int bytes) {
        data.writeBytes(new byte[bytes]);
        return this;
    }

    byte[] file() {
        return file(entries.entrySet().stream().map(e -> "\"" + e.getKey() + "\":" + e.getValue()).collect(Collectors.joining(",", "{", "}")));
    }

    byte[] file(String header) {
        byte[] utf8 = header.getBytes(StandardCharsets.UTF_8);
        return file(utf8.length, utf8);
    }

    byte[] file(long length, byte[] header) {
        return bytes(8 + header.length + data.size()).putLong(length).put(header).put(data.toByteArray()).array();
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }
}
