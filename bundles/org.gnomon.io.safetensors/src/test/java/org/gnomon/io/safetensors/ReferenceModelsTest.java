package org.gnomon.io.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** State dictionaries of the reference models, written under their own PyTorch names, give the reference logits. */
class ReferenceModelsTest {

    private final Kernels kernels = Kernels.plain();
    private Path folder;

    @BeforeEach
    void findFiles() {
        String shared = System.getProperty("gnomon.shared", "");
        folder = Path.of(shared).resolve("reference").resolve("explainers");
        Assumptions.assumeTrue(!shared.isEmpty() && Files.isDirectory(folder), "reference files not found; set -Dgnomon.shared=<folder>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity", "gcn_Mutagenicity", "gin_NCI1",
        "gcn_NCI1", "sage_ba_2motifs"})
    void logitsOfGraphsAreThoseOfTheReference(String model) {
        GnnNetwork network = imported(model);
        JsonObject set = json("graphs/" + model.substring(model.indexOf('_') + 1));
        for (JsonElement element : json("clean/" + model).getAsJsonArray("records")) {
            JsonObject expected = element.getAsJsonObject();
            JsonObject drawn = set.getAsJsonObject("graphs").getAsJsonObject(expected.get("graph").getAsString());
            PackedGraph graph = graph(drawn, set.get("num_features").getAsInt());
            assertThat(kernels.bind(network, graph).logits()).containsExactly(doubles(expected.get("logits")), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_shape", "gin_ba_community", "gin_tree_grid"})
    void logitsOfNodesAreThoseOfTheOfficialCodeInSinglePrecision(String model) {
        JsonObject set = json("graphs/" + model.substring(model.indexOf('_') + 1));
        GnnNetwork network = imported(model);
        double[] logits = kernels.nodeLogits(network, graph(set, set.get("num_features").getAsInt()));
        for (JsonElement element : json("eig/" + model).getAsJsonArray("records")) {
            int node = element.getAsJsonObject().get("node").getAsInt();
            double[] row = Arrays.copyOfRange(logits, node * network.classCount(), (node + 1) * network.classCount());
            assertThat(row).containsExactly(doubles(element.getAsJsonObject().get("logits")), within(1e-4));
        }
    }

    @Test
    void logitsOfAGcnForNodesAreThoseOfTheOfficialCode() {
        JsonObject expected = json("goat/gcn_ba_shape_small");
        JsonObject drawn = expected.getAsJsonObject("graph");
        GnnNetwork network = imported("gcn_ba_shape");
        double[] logits = kernels.nodeLogits(network, graph(drawn, network.featureCount()));
        double[] rows = expected.getAsJsonArray("logits").asList().stream().flatMapToDouble(row -> DoubleStream.of(doubles(row))).toArray();
        assertThat(logits).hasSameSizeAs(rows);
        for (int i = 0; i < rows.length; i++) {
            assertThat(logits[i]).isCloseTo(rows[i], within(1e-5 * Math.max(1, Math.abs(rows[i]))));
        }
    }

    private GnnNetwork imported(String model) {
        JsonObject file = json("weights/" + model);
        RawTensors tensors = new RawTensors();
        for (Map.Entry<String, JsonElement> parameter : file.getAsJsonObject("params").entrySet()) {
            JsonObject value = parameter.getValue().getAsJsonObject();
            if (parameter.getKey().endsWith("num_batches_tracked")) {
                tensors.counter(parameter.getKey());
            } else {
                int[] shape = value.getAsJsonArray("shape").asList().stream().mapToInt(JsonElement::getAsInt).toArray();
                tensors.f32(parameter.getKey(), shape, value.getAsJsonArray("data").asList().stream().mapToDouble(JsonElement::getAsFloat).toArray());
            }
        }
        return MemorySource.of(description(model, file.getAsJsonObject("meta")), tensors.file()).read();
    }

    private static String description(String model, JsonObject meta) {
        String layer = "{\"kind\": %s, \"width\": %s}".formatted(meta.get("model"), meta.get("hidden"));
        return """
                {"format": "gnomon-gnn", "formatVersion": 1, "name": "%s", "task": %s, "features": %s, "layers": [%s], "classes": %s,
                 "tensors": {"layers.0": "conv1", "layers.1": "convs.0", "layers.2": "convs.1"}}
                """.formatted(model, meta.get("task"), meta.get("features"), String.join(",", Collections.nCopies(3, layer)), meta.get("classes"));
    }

    private static PackedGraph graph(JsonObject graph, int width) {
        int nodes = graph.get("num_nodes").getAsInt();
        return PackedGraph.builder("graph", nodes, width).features(features(graph, nodes, width))
                .edges(ints(graph.getAsJsonArray("edge_index").get(0)), ints(graph.getAsJsonArray("edge_index").get(1))).build();
    }

    private static float[] features(JsonObject graph, int nodes, int width) {
        float[] x = new float[nodes * width];
        for (int i = 0; i < x.length; i++) {
            int v = i / width;
            if (graph.has("x_onehot")) {
                x[i] = graph.getAsJsonArray("x_onehot").get(v).getAsInt() == i % width ? 1 : 0;
            } else if (graph.has("x_constant")) {
                x[i] = graph.get("x_constant").getAsFloat();
            } else {
                JsonElement row = graph.has("x") ? graph.getAsJsonArray("x").get(v) : graph.get("x_constant_row");
                x[i] = row.getAsJsonArray().get(i % width).getAsFloat();
            }
        }
        return x;
    }

    private static int[] ints(JsonElement array) {
        return array.getAsJsonArray().asList().stream().mapToInt(JsonElement::getAsInt).toArray();
    }

    private static double[] doubles(JsonElement array) {
        return array.getAsJsonArray().asList().stream().mapToDouble(JsonElement::getAsDouble).toArray();
    }

    private JsonObject json(String file) {
        try {
            return JsonParser.parseString(Files.readString(folder.resolve(file + ".json"))).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
