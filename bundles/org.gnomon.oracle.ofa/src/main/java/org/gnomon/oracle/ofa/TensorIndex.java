package org.gnomon.oracle.ofa;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.gnomon.model.packed.RefusedInput;

/**
 * What a file of floats holds.
 *
 * @param sha256 of the file of floats, lower-case hexadecimal
 * @param floats how many it holds
 */
record TensorIndex(String source, String sha256, int floats, List<Entry> entries) {

    private static final int MAX_TENSORS = 1 << 12;

    /** @param offset of the first value, in floats */
    record Entry(String name, int[] shape, int offset, int count) {}

    static TensorIndex read(WeightsFolder folder, String part, String floatsPart) throws IOException {
        try {
            JsonObject json = JsonParser.parseString(new String(folder.read(part), StandardCharsets.UTF_8)).getAsJsonObject();
            require(json.get("file").getAsString().equals(floatsPart), part, "file", "the index is not for '" + floatsPart + "'");
            int floats = json.get("total_floats").getAsInt();
            return new TensorIndex(part, json.get("sha256").getAsString(), floats, entries(part, json.getAsJsonArray("tensors"), floats));
        } catch (JsonParseException | IllegalStateException | ClassCastException | NumberFormatException | NullPointerException
                | UnsupportedOperationException e) {
            throw new RefusedInput(part, "", "not an index of tensors (file, sha256, total_floats, tensors): " + e.getMessage(), e);
        }
    }

    private static List<Entry> entries(String part, JsonArray tensors, int floats) {
        require(tensors.size() <= MAX_TENSORS, part, "tensors", tensors.size() + " tensors; allowed: " + MAX_TENSORS);
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonElement element : tensors) {
            String place = "tensors[" + entries.size() + "]";
            Entry entry = entry(element.getAsJsonObject());
            require(names.add(entry.name()), part, place, "tensor '" + entry.name() + "' stands twice");
            require(entry.offset() >= 0 && entry.count() >= 0 && (long) entry.offset() + entry.count() <= floats, part, place, entry.count()
                    + " floats from " + entry.offset() + " do not lie within " + floats);
            require(product(entry.shape()) == entry.count(), part, place, "the shape of '" + entry.name() + "' does not make " + entry.count()
                    + " values");
            entries.add(entry);
        }
        return entries;
    }

    private static Entry entry(JsonObject json) {
        int[] shape = json.getAsJsonArray("shape").asList().stream().mapToInt(JsonElement::getAsInt).toArray();
        return new Entry(json.get("name").getAsString(), shape, json.get("offset_floats").getAsInt(), json.get("count").getAsInt());
    }

    /** -1 where a side is negative or the product is no int. */
    private static int product(int[] shape) {
        long product = 1;
        for (int side : shape) {
            product *= side;
            if (side < 0 || product > Integer.MAX_VALUE) {
                return -1;
            }
        }
        return (int) product;
    }

    private static void require(boolean holds, String part, String position, String reason) {
        if (!holds) {
            throw new RefusedInput(part, position, reason);
        }
    }

    /** {@code bytes}, where they are those that the index was made for. */
    byte[] checked(byte[] bytes) {
        require(bytes.length == 4L * floats, source, "total_floats", floats + " floats need " + 4L * floats + " bytes; the file has " + bytes.length);
        String found = sha256(bytes);
        require(found.equals(sha256), source, "sha256", "the file has the SHA-256 " + found + "; the index says another");
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
