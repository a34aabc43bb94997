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
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;
import org.junit.jupiter.api.Assumptions;

/**
 * Published stories with a question each.
 *
 * @param testLengths steps of the resolution path of every test story, as the source states them
 */
public record ReferenceStories(List<PathInstance> train, List<PathInstance> test, List<Integer> testLengths) {

    /** The set {@code name}, for example {@code clutrr/clutrr_gen_train23}; where the files are absent, the test that asks is skipped. */
    public static ReferenceStories of(String name) {
        List<PathInstance> train = new ArrayList<>();
        List<PathInstance> test = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file(name + ".jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            lines.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).forEach(row -> {
                switch (row.get("split").getAsString()) {
                    case "train" -> train.add(instance("train-" + train.size(), row));
                    case "test" -> {
                        test.add(instance("test-" + test.size(), row));
                        lengths.add(row.get("k").getAsInt());
                    }
                    default -> {
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReferenceStories(List.copyOf(train), List.copyOf(test), List.copyOf(lengths));
    }

    /** The composition rules of kinship: first relation, second relation, what they make. */
    public static List<List<String>> kinshipRules() {
        try {
            JsonObject json = JsonParser.parseString(Files.readString(file("clutrr/clutrr_rules.json"))).getAsJsonObject();
            return json.getAsJsonArray("gendered_rules_in_data").asList().stream().map(JsonElement::getAsJsonObject)
                    .map(rule -> List.of(rule.getAsJsonArray("body").get(0).getAsString(), rule.getAsJsonArray("body").get(1).getAsString(),
                            rule.get("head").getAsString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/rules").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "reference stories not found; set -Dgnomon.shared=<folder>");
        return file;
    }

    private static PathInstance instance(String id, JsonObject row) {
        List<Triple> facts = new ArrayList<>();
        for (JsonElement element : row.getAsJsonArray("edges")) {
            JsonArray edge = element.getAsJsonArray();
            facts.add(new Triple(edge.get(0).getAsString(), edge.get(1).getAsString(), edge.get(2).getAsString()));
        }
        JsonArray query = row.getAsJsonArray("query");
        return new PathInstance(id, facts, new Query.Between(query.get(0).getAsString(), query.get(1).getAsString()),
                Optional.of(row.get("target").getAsString()));
    }
}
