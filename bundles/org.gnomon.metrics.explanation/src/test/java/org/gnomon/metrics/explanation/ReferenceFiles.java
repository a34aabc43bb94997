package org.gnomon.metrics.explanation;

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
import org.junit.jupiter.api.Assumptions;

/** The reference numbers of the explainers, below the folder that system property {@code gnomon.shared} names. */
final class ReferenceFiles {

    private final Path folder;

    private ReferenceFiles(Path folder) {
        this.folder = folder;
    }

    /** The files; skips the test where they are not there. */
    static ReferenceFiles find() {
        String shared = System.getProperty("gnomon.shared", "");
        Path folder = Path.of(shared, "reference", "explainers");
        Assumptions.assumeTrue(!shared.isEmpty() && Files.isDirectory(folder), "reference files not found; set -Dgnomon.shared=<folder>");
        return new ReferenceFiles(folder);
    }

    GnnNetwork network(String model) {
        return ReferenceNetwork.parse(model, json("weights/" + model + ".json"));
    }

    /** Results of the specification in double precision: one record per graph. */
    Iterable<JsonElement> clean(String model) {
        return json("clean/" + model + ".json").getAsJsonArray("records");
    }

    /** The graphs that {@code model} was trained on. */
    JsonObject set(String model) {
        return json("graphs/" + model.substring(model.indexOf('_') + 1) + ".json");
    }

    static PackedGraph graph(JsonObject set, String id) {
        return packed(set.getAsJsonObject("graphs").getAsJsonObject(id), set.get("num_features").getAsInt(), id);
    }

    private static PackedGraph packed(JsonObject graph, int features, String id) {
        int nodes = graph.get("num_nodes").getAsInt();
        int[] sources = ints(graph.getAsJsonArray("edge_index").get(0));
        int[] targets = ints(graph.getAsJsonArray("edge_index").get(1));
        return PackedGraph.builder(id, nodes, features).features(features(graph, nodes, features)).edges(sources, targets).build();
    }

    private static float[] features(JsonObject graph, int nodes, int width) {
        float[] x = new float[nodes * width];
        for (int v = 0; v < nodes; v++) {
            if (graph.has("x_onehot")) {
                x[v * width + graph.getAsJsonArray("x_onehot").get(v).getAsInt()] = 1;
            } else {
                Arrays.fill(x, graph.get("x_constant").getAsFloat());
            }
        }
        return x;
    }

    static int[] ints(JsonElement array) {
        return array.getAsJsonArray().asList().stream().mapToInt(JsonElement::getAsInt).toArray();
    }

    static double[] doubles(JsonElement array) {
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
