package org.gnomon.tck.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;

/** The reference numbers of the explainers. The benchmarks read them too, so this knows nothing of tests. */
public final class ReferenceFiles {

    private final Path folder;

    /** The files below {@code shared}, the folder that system property {@code gnomon.shared} names in tests. */
    public ReferenceFiles(Path shared) {
        folder = shared.resolve("reference").resolve("explainers");
    }

    /** Whether the files are there. */
    public boolean exist() {
        return Files.isDirectory(folder);
    }

    /** A network such as {@code gin_MUTAG}. */
    public GnnNetwork network(String model) {
        return ReferenceNetwork.parse(model, weights(model));
    }

    /** Results of the specification in double precision: one record per graph. */
    public Iterable<JsonElement> clean(String model) {
        return json("clean/" + model + ".json").getAsJsonArray("records");
    }

    /** Results of the official code in single precision: one record per graph or node. */
    public Iterable<JsonElement> official(String model) {
        return json("eig/" + model + ".json").getAsJsonArray("records");
    }

    /** GOAt results of the official code with the network's logits. */
    public JsonObject goat(String model) {
        return json("goat/" + model + ".json");
    }

    /** The state dictionary of a network: {@code meta}, and {@code params} with shape and values by name. */
    public JsonObject weights(String model) {
        return json("weights/" + model + ".json");
    }

    /** The graphs, or the one graph, that {@code model} was trained on; for {@link #graph} and {@link #nodeGraph}. */
    public JsonObject set(String model) {
        return json("graphs/" + model.substring(model.indexOf('_') + 1) + ".json");
    }

    /** Graph {@code id} of {@code set}. */
    public static PackedGraph graph(JsonObject set, String id) {
        JsonObject graph = set.getAsJsonObject("graphs").getAsJsonObject(id);
        return packed(graph, graph.get("num_nodes").getAsInt(), set.get("num_features").getAsInt(), id);
    }

    /** The only graph of a node-classification set, or any graph that is drawn in a record with its nodes, edges and features. */
    public static PackedGraph nodeGraph(JsonObject set) {
        return packed(set, set.get("num_nodes").getAsInt(), set.get("num_features").getAsInt(), "nodes");
    }

    private static PackedGraph packed(JsonObject graph, int nodes, int features, String id) {
        int[][] edges = {ints(graph.getAsJsonArray("edge_index").get(0)), ints(graph.getAsJsonArray("edge_index").get(1))};
        return PackedGraph.builder(id, nodes, features).features(features(graph, nodes, features)).edges(edges[0], edges[1]).build();
    }

    private static float[] features(JsonObject graph, int nodes, int width) {
        float[] x = new float[nodes * width];
        for (int v = 0; v < nodes; v++) {
            if (graph.has("x_onehot")) {
                x[v * width + graph.getAsJsonArray("x_onehot").get(v).getAsInt()] = 1;
            } else if (graph.has("x_constant")) {
                Arrays.fill(x, graph.get("x_constant").getAsFloat());
            } else {
                JsonElement row = graph.has("x") ? graph.getAsJsonArray("x").get(v) : graph.get("x_constant_row");
                for (int f = 0; f < width; f++) {
                    x[v * width + f] = row.getAsJsonArray().get(f).getAsFloat();
                }
            }
        }
        return x;
    }

    /** An array of whole numbers. */
    public static int[] ints(JsonElement array) {
        return array.getAsJsonArray().asList().stream().mapToInt(JsonElement::getAsInt).toArray();
    }

    /** An array of numbers. */
    public static double[] doubles(JsonElement array) {
        return array.getAsJsonArray().asList().stream().mapToDouble(JsonElement::getAsDouble).toArray();
    }

    private JsonObject json(String file) {
        try (Reader reader = Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
