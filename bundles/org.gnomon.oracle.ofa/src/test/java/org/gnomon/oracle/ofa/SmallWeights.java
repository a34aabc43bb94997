package org.gnomon.oracle.ofa;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Weights of the right shapes with random values, written as the published ones are. */
final class SmallWeights {

    private final Map<String, int[]> shapes = new LinkedHashMap<>();
    private final SplittableRandom random = new SplittableRandom(11);

    static SmallWeights sequenceGraph() {
        SmallWeights weights = new SmallWeights();
        weights.tensor("mlp_moments", 2);
        int[][] tables = {{6, 3}, {4, 2}, {2, 2}, {3, 2}, {3, 3}};
        String[] categories = {"stage", "block", "mbconv", "exp", "kernel"};
        for (int i = 0; i < tables.length; i++) {
            weights.tensor("embed_layer." + categories[i] + "_embed.weight", tables[i]).linear("embed_layer." + categories[i] + "_mlp", tables[i][1], 1);
        }
        weights.linear("embed_layer.res_mlp.0", 1, 3).linear("embed_layer.res_mlp.1", 3, 1);
        for (int layer = 0; layer < 4; layer++) {
            int inputs = layer == 0 ? 6 : 128;
            weights.linear("encoder.gnn_layers." + layer + ".lin_rel", inputs, 128).tensor("encoder.gnn_layers." + layer + ".lin_root.weight", 128, inputs);
            for (String name : new String[] {"weight", "bias", "running_mean", "running_var"}) {
                weights.tensor("encoder.bns." + layer + ".module." + name, 128);
            }
        }
        for (int layer : new int[] {0, 1, 3, 4}) {
            weights.linear("post_proj." + layer, 128, 128);
        }
        return weights.linear("regressor", 128, 1);
    }

    static SmallWeights mlp() {
        return new SmallWeights().linear("0", 128, 400).linear("2", 400, 400).linear("4", 400, 400).linear("6", 400, 1);
    }

    private SmallWeights linear(String name, int inputs, int outputs) {
        return tensor(name + ".weight", outputs, inputs).tensor(name + ".bias", outputs);
    }

    private SmallWeights tensor(String name, int... shape) {
        shapes.put(name, shape);
        return this;
    }

    /** Writes {@code name.bin} and {@code name.json}; values lie in 0..0.1, so that variances are positive. */
    JsonObject write(Path folder, String name) throws IOException {
        JsonArray tensors = new JsonArray();
        int floats = 0;
        for (Map.Entry<String, int[]> entry : shapes.entrySet()) {
            JsonObject tensor = new JsonObject();
            JsonArray sides = new JsonArray();
            int count = 1;
            for (int side : entry.getValue()) {
                sides.add(side);
                count *= side;
            }
            tensor.addProperty("name", entry.getKey());
            tensor.add("shape", sides);
            tensor.addProperty("offset_floats", floats);
            tensor.addProperty("count", count);
            tensors.add(tensor);
            floats += count;
        }
        byte[] values = values(floats);
        JsonObject index = new JsonObject();
        index.addProperty("file", name + ".bin");
        index.addProperty("total_floats", floats);
        index.addProperty("sha256", sha256(values));
        index.add("tensors", tensors);
        Files.write(folder.resolve(name + ".bin"), values);
        Files.writeString(folder.resolve(name + ".json"), index.toString());
        return index;
    }

    private byte[] values(int floats) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * floats).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < floats; i++) {
            bytes.putFloat((float) (0.1 * random.nextDouble()));
        }
        return bytes.array();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
