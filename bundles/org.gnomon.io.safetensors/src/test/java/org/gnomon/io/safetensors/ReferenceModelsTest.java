package org.gnomon.io.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.reference.ReferenceAssumption;
import org.gnomon.tck.reference.ReferenceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** State dictionaries of the reference models, written under their own PyTorch names, give the reference logits. */
class ReferenceModelsTest {

    private final Kernels kernels = Kernels.plain();
    private ReferenceFiles files;

    @BeforeEach
    void findFiles() {
        files = ReferenceAssumption.files();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity", "gcn_Mutagenicity", "gin_NCI1",
        "gcn_NCI1", "sage_ba_2motifs"})
    void logitsOfGraphsAreThoseOfTheReference(String model) {
        GnnNetwork network = imported(model);
        JsonObject set = files.set(model);
        for (JsonElement element : files.clean(model)) {
            JsonObject expected = element.getAsJsonObject();
            PackedGraph graph = ReferenceFiles.graph(set, expected.get("graph").getAsString());
            assertThat(kernels.bind(network, graph).logits()).containsExactly(ReferenceFiles.doubles(expected.get("logits")), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_shape", "gin_ba_community", "gin_tree_grid"})
    void logitsOfNodesAreThoseOfTheOfficialCodeInSinglePrecision(String model) {
        GnnNetwork network = imported(model);
        double[] logits = kernels.nodeLogits(network, ReferenceFiles.nodeGraph(files.set(model)));
        for (JsonElement element : files.official(model)) {
            int node = element.getAsJsonObject().get("node").getAsInt();
            double[] row = Arrays.copyOfRange(logits, node * network.classCount(), (node + 1) * network.classCount());
            assertThat(row).containsExactly(ReferenceFiles.doubles(element.getAsJsonObject().get("logits")), within(1e-4));
        }
    }

    @Test
    void logitsOfAGcnForNodesAreThoseOfTheOfficialCode() {
        JsonObject expected = files.goat("gcn_ba_shape_small");
        GnnNetwork network = imported("gcn_ba_shape");
        double[] logits = kernels.nodeLogits(network, ReferenceFiles.nodeGraph(expected.getAsJsonObject("graph")));
        double[] rows = expected.getAsJsonArray("logits").asList().stream().flatMapToDouble(row -> DoubleStream.of(ReferenceFiles.doubles(row))).toArray();
        assertThat(logits).hasSameSizeAs(rows);
        for (int i = 0; i < rows.length; i++) {
            assertThat(logits[i]).isCloseTo(rows[i], within(1e-5 * Math.max(1, Math.abs(rows[i]))));
        }
    }

    private GnnNetwork imported(String model) {
        JsonObject file = files.weights(model);
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
}
