package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gnomon.evaluation.TaskChoice.Use;
import org.gnomon.gnn.Split;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.report.Json;

/** {@code split.json} of a training run: which items were used for what. */
final class SplitFile {

    static final String NAME = "split.json";
    private static final int MAX_BYTES = 64 << 20;

    private SplitFile() {}

    static byte[] write(String data, Split split) {
        JsonObject json = Json.document();
        json.addProperty("data", data);
        json.add("training", Json.integers(split.training()));
        json.add("validation", Json.integers(split.validation()));
        json.add("test", Json.integers(split.test()));
        return Json.bytes(json);
    }

    /** Which items the training of {@code model} used for what; empty where the model does not lie in a training run. */
    static Optional<Use> beside(Path model) {
        Path file = model.resolveSibling(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            return Optional.of(new Use(items(json, "training"), items(json, "test")));
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read: " + e.getMessage(), e);
        } catch (JsonParseException | IllegalStateException | NumberFormatException | NullPointerException | UnsupportedOperationException e) {
            throw new RefusedInput(NAME, "", "not a split as gnomon train writes it: " + e.getMessage(), e);
        }
    }

    private static List<Integer> items(JsonObject json, String part) {
        List<Integer> items = new ArrayList<>();
        json.getAsJsonArray(part).forEach(item -> items.add(item.getAsInt()));
        return items;
    }
}
