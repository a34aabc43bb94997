package org.gnomon.tck.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;
import org.junit.jupiter.api.Assumptions;

/** Reference computation graphs of published architectures, to check generators against. */
public final class GoldenGraphs {

    private GoldenGraphs() {}

    /** The graph called {@code name}; where the files are absent, the test that asks is skipped. */
    public static PackedComputation named(String name) {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/nas/golden_cgs.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(file), "reference graphs not found; set -Dgnomon.shared=<folder>");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).filter(graph -> graph.get("name").getAsString().equals(name))
                    .map(GoldenGraphs::graph).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackedComputation graph(JsonObject json) {
        List<Operation> nodes = new ArrayList<>();
        List<List<Integer>> inputs = new ArrayList<>();
        for (JsonElement node : json.getAsJsonArray("nodes")) {
            nodes.add(operation(node.getAsJsonObject()));
            inputs.add(new ArrayList<>());
        }
        for (JsonElement edge : json.getAsJsonArray("edges")) {
            inputs.get(edge.getAsJsonArray().get(1).getAsInt()).add(edge.getAsJsonArray().get(0).getAsInt());
        }
        return new PackedComputation(json.get("name").getAsString(), nodes,
                inputs.stream().map(from -> from.stream().mapToInt(Integer::intValue).toArray()).toList());
    }

    private static Operation operation(JsonObject node) {
        int[] res = ints(node.getAsJsonArray("res"));
        JsonElement kernel = node.has("k") ? node.get("k") : node.get("pool");
        JsonElement stride = node.get("stride");
        int[] k = kernel == null ? new int[2] : ints(kernel.getAsJsonArray());
        int[] s = stride == null ? new int[] {1, 1} : ints(stride.getAsJsonArray());
        return new Operation(Operator.within(node.get("op").getAsString()), new FeatureShape(res[0], res[2], res[4]),
                new FeatureShape(res[1], res[3], res[5]), k[0] == 0 ? Window.NONE : Window.of(k[0], k[1], s[0], s[1]),
                node.has("bias") && node.get("bias").getAsBoolean());
    }

    private static int[] ints(JsonArray array) {
        return array.asList().stream().mapToInt(JsonElement::getAsInt).toArray();
    }
}
