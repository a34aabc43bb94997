package org.gnomon.io.tables;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.gnomon.api.Trust;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.api.profile.Device;
import org.gnomon.io.tables.TableProfile.ProfileLabel;
import org.gnomon.model.packed.RefusedInput;

/** Reads profile files. The README describes the format; unknown fields are refused, so that a misspelt one is not passed over. */
final class ProfileReader {

    static final int MAX_BYTES = 1 << 20;

    private ProfileReader() {}

    /** @throws RefusedInput with the place in the JSON, for whatever is wrong */
    static TableProfile read(byte[] bytes, String source) {
        if (bytes.length > MAX_BYTES) {
            throw new RefusedInput(source, "", "longer than " + MAX_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return profile(new JsonFields(source, "$", JsonParser.parseString(text)));
        } catch (CharacterCodingException e) {
            throw new RefusedInput(source, "", "not UTF-8 text", e);
        } catch (JsonParseException e) {
            throw new RefusedInput(source, "", "not JSON: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new RefusedInput(source, "", e.getMessage(), e);
        }
    }

    private static TableProfile profile(JsonFields json) {
        json.allow("name", "title", "header", "example", "family", "space", "architecture", "where", "pivot", "trust", "source", "licence", "labels");
        String family = json.text("family");
        Map<String, String> where = new LinkedHashMap<>();
        json.object("where").ifPresent(fields -> fields.names().forEach(name -> where.put(name, fields.text(name))));
        Map<String, String> pivotValues = new LinkedHashMap<>();
        Optional<JsonFields> pivot = json.object("pivot");
        pivot.ifPresent(fields -> pivotValues.putAll(pivotValues(fields)));
        List<ProfileLabel> labels = new ArrayList<>();
        for (JsonFields label : json.objects("labels")) {
            labels.addAll(labels(label, json, pivotValues));
        }
        json.require(labels.stream().map(l -> l.column().name()).distinct().count() == labels.size(), "labels", "two labels have one name");
        return new TableProfile(json.text("name"), json.text("title"), json.texts("header"), json.optional("example").map(text -> pattern(json, text)), family,
                template(json, "space", json.optional("space").orElse(family)), template(json, "architecture", json.text("architecture")), where,
                pivot.map(fields -> fields.text("column")), labels);
    }

    private static Map<String, String> pivotValues(JsonFields pivot) {
        pivot.allow("column", "values");
        Map<String, String> values = new LinkedHashMap<>();
        JsonFields names = pivot.object("values").orElseThrow(() -> pivot.refused("values", "is missing"));
        names.names().forEach(value -> values.put(value, names.text(value)));
        return values;
    }

    private static Pattern pattern(JsonFields json, String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw json.refused("example", e.getMessage());
        }
    }

    private static Template template(JsonFields json, String name, String text) {
        try {
            return Template.parse(text);
        } catch (IllegalArgumentException e) {
            throw json.refused(name, e.getMessage());
        }
    }

    /** One for a table without pivot, otherwise one for every pivot value that the label is for. */
    private static List<ProfileLabel> labels(JsonFields json, JsonFields table, Map<String, String> pivotValues) {
        json.allow("column", "name", "when", "task", "metric", "unit", "scale", "higherIsBetter", "device", "trust", "source", "licence", "absent");
        if (pivotValues.isEmpty()) {
            return List.of(label(json, table, Optional.empty(), ""));
        }
        List<String> wanted = json.texts("when");
        wanted.stream().filter(value -> !pivotValues.containsKey(value)).findFirst().ifPresent(value -> {
            throw json.refused("when", "'" + value + "' is no value of the pivot; allowed: " + pivotValues.keySet());
        });
        return pivotValues.entrySet().stream().filter(entry -> wanted.isEmpty() || wanted.contains(entry.getKey()))
                .map(entry -> label(json, table, Optional.of(entry.getKey()), entry.getValue())).toList();
    }

    private static ProfileLabel label(JsonFields json, JsonFields table, Optional<String> pivotValue, String pivotName) {
        String from = json.text("column");
        String name = json.optional("name").orElse(from);
        Optional<Device> device = json.object("device").map(ProfileReader::device);
        PredictionTask task = new PredictionTask(json.text("task").replace("{pivot}", pivotName), json.text("metric"), json.text("unit"),
                json.bool("higherIsBetter"), device);
        String trust = json.optional("trust").orElseGet(() -> table.optional("trust").orElse("measured"));
        LabelColumn column = new LabelColumn(pivotValue.map(value -> value + "." + name).orElse(name), task, trust(json, trust),
                json.optional("source").orElseGet(() -> table.text("source")), json.optional("licence").orElseGet(() -> table.optional("licence").orElse("")));
        return new ProfileLabel(column, from, pivotValue, BigDecimal.valueOf(json.number("scale", 1)), json.texts("absent"));
    }

    private static Trust trust(JsonFields json, String name) {
        return Stream.of(Trust.values()).filter(trust -> trust.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> json.refused("trust", "'" + name + "' is no trust; allowed: measured, surrogate, pseudo, predicted"));
    }

    private static Device device(JsonFields json) {
        json.allow("id", "kind", "runtime", "batch", "precision", "threads");
        String kind = json.text("kind");
        Device.Kind known = Stream.of(Device.Kind.values()).filter(k -> k.name().toLowerCase(Locale.ROOT).equals(kind)).findFirst()
                .orElseThrow(() -> json.refused("kind", "'" + kind + "' is no kind of device"));
        return new Device(json.text("id"), known, json.optional("runtime").orElse("not published"), (int) json.number("batch", 1),
                json.optional("precision").orElse("not published"), (int) json.number("threads", 1));
    }
}
