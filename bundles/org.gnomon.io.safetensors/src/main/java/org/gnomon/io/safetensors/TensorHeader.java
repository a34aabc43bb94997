package org.gnomon.io.safetensors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gnomon.model.packed.RefusedInput;

/**
 * The header of a safetensors file: 8 bytes with its length, then one JSON object, then the data. The tensors fill the data without gap or overlap.
 *
 * @param start byte of the file where the data begins
 * @param entries in the order of their data
 */
record TensorHeader(long start, List<TensorEntry> entries) {

    private static final int PREFIX = 8;
    private static final String PART = ModelParts.TENSORS;
    private static final String METADATA = "__metadata__";

    /**
     * Reads it and leaves {@code in} at the first byte of the data.
     *
     * @param size bytes of the whole file
     */
    static TensorHeader read(InputStream in, long size, int maxTensors) throws IOException {
        byte[] header = bytes(in, length(in, size));
        if (header[0] != '{') {
            throw new RefusedInput(PART, "byte " + PREFIX, "the header must start with '{'");
        }
        Map<String, Json> members = StrictJson.object(PART, "header", header);
        metadata(members);
        if (members.size() > maxTensors) {
            throw new RefusedInput(PART, "header", members.size() + " tensors; the limit is " + maxTensors);
        }
        JsonFields fields = new JsonFields(PART, "header", members);
        List<TensorEntry> entries = new ArrayList<>();
        long dataBytes = size - PREFIX - header.length;
        members.forEach((name, value) -> entries.add(entry(fields.members(value, place(name)), name, dataBytes)));
        entries.sort(Comparator.comparingLong(TensorEntry::begin).thenComparingLong(TensorEntry::end));
        fill(entries, dataBytes);
        return new TensorHeader(PREFIX + header.length, List.copyOf(entries));
    }

    /** How messages call a tensor. */
    static String place(String tensor) {
        return "tensor " + Quoted.of(tensor);
    }

    private static int length(InputStream in, long size) throws IOException {
        long length = ByteBuffer.wrap(bytes(in, PREFIX)).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 2 || length > ModelParts.MAX_JSON_BYTES || length > size - PREFIX) {
            throw new RefusedInput(PART, "byte 0", "the header has " + Long.toUnsignedString(length) + " bytes; allowed: 2.."
                    + Math.max(0, Math.min(ModelParts.MAX_JSON_BYTES, size - PREFIX)));
        }
        return (int) length;
    }

    private static byte[] bytes(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new RefusedInput(PART, "byte " + bytes.length, "the file ends before its header");
        }
        return bytes;
    }

    private static void metadata(Map<String, Json> members) {
        Json metadata = members.remove(METADATA);
        if (metadata != null && !(metadata instanceof Json.Members texts && texts.values().values().stream().allMatch(Json.Text.class::isInstance))) {
            throw new RefusedInput(PART, "header, " + METADATA, "expected an object of texts");
        }
    }

    private static TensorEntry entry(JsonFields fields, String name, long dataBytes) {
        fields.only(Set.of("dtype", "shape", "data_offsets"));
        String type = fields.text("dtype");
        Dtype dtype = Dtype.named(type).orElseThrow(() -> new RefusedInput(PART, place(name), "the dtype is " + Quoted.of(type)
                + "; allowed: F64, F32, F16, BF16; convert it, for example with .float()"));
        List<Long> offsets = fields.wholes("data_offsets", dataBytes);
        if (offsets.size() != 2 || offsets.get(0) > offsets.get(1)) {
            throw new RefusedInput(PART, place(name), "data_offsets are " + offsets + "; expected the first byte and the byte behind the last");
        }
        TensorEntry entry = new TensorEntry(name, dtype, fields.wholes("shape", dataBytes), offsets.get(0), offsets.get(1));
        checkBytes(entry);
        return entry;
    }

    private static void checkBytes(TensorEntry entry) {
        long held = entry.end() - entry.begin();
        long needed = entry.dtype().bytes();
        try {
            for (long dimension : entry.shape()) {
                needed = Math.multiplyExact(needed, dimension);
            }
        } catch (ArithmeticException e) {
            throw new RefusedInput(PART, place(entry.name()), "the shape " + entry.shape() + " has more values than any file", e);
        }
        if (needed != held) {
            throw new RefusedInput(PART, place(entry.name()), entry.dtype() + " of shape " + entry.shape() + " takes " + needed
                    + " bytes; data_offsets hold " + held);
        }
    }

    private static void fill(List<TensorEntry> entries, long dataBytes) {
        long at = 0;
        for (TensorEntry entry : entries) {
            if (entry.begin() != at) {
                throw new RefusedInput(PART, place(entry.name()), "starts at data byte " + entry.begin() + (entry.begin() < at
                        ? ", inside another tensor that ends at " : ", after a gap; the tensor before it ends at ") + at);
            }
            at = entry.end();
        }
        if (at != dataBytes) {
            throw new RefusedInput(PART, "data byte " + at, "the tensors end here; the data goes on to " + dataBytes);
        }
    }
}
