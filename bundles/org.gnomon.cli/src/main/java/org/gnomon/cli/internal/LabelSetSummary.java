package org.gnomon.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.api.profile.Device;
import org.gnomon.report.Json;

/**
 * What a label set holds.
 *
 * @param source the importer that read it
 */
record LabelSetSummary(LabelSet set, String source) {

    private static final int SPACES_SHOWN = 4;

    static LabelSetSummary of(Loaded<LabelSet> loaded) {
        return new LabelSetSummary(loaded.value(), loaded.call().method().id() + " " + loaded.call().method().version());
    }

    /** Name, size, spaces. */
    List<String> lines() {
        List<String> spaces = set.spaces();
        String shown = String.join(", ", spaces.stream().limit(SPACES_SHOWN).toList())
                + (spaces.size() > SPACES_SHOWN ? " and " + (spaces.size() - SPACES_SHOWN) + " more" : "");
        List<String> lines = new ArrayList<>();
        lines.add(set.name() + ": " + Numbers.count(set.size(), "row") + ", " + Numbers.count(set.columns().size(), "column") + ", by " + source);
        lines.add("  family   " + set.family());
        lines.add("  spaces   " + shown);
        if (set.size() > 0) {
            lines.add("  example  " + set.architecture(0));
        }
        return lines;
    }

    TextTable columns() {
        TextTable table = new TextTable("COLUMN", "METRIC", "UNIT", "TASK", "DEVICE", "VALUES", "TRUST", "SOURCE", "LICENCE");
        for (int i = 0; i < set.columns().size(); i++) {
            LabelColumn column = set.columns().get(i);
            table.row(column.name(), column.task().metric(), column.task().unit(), column.task().name(),
                    column.task().device().map(LabelSetSummary::text).orElse(""),
                    Integer.toString(set.rowsWith(i).length), Json.name(column.trust()), column.source(), column.licence());
        }
        return table;
    }

    private static String text(Device device) {
        return device.batch() == 1 ? device.id() : String.format(Locale.ROOT, "%s, batch %d", device.id(), device.batch());
    }

    JsonObject json() {
        JsonObject json = Json.document();
        json.addProperty("name", set.name());
        json.addProperty("importer", source);
        json.addProperty("family", set.family());
        json.add("spaces", Json.strings(set.spaces()));
        json.addProperty("rows", set.size());
        JsonArray columns = new JsonArray();
        for (int i = 0; i < set.columns().size(); i++) {
            columns.add(json(set.columns().get(i), set.rowsWith(i).length));
        }
        json.add("columns", columns);
        return json;
    }

    private static JsonObject json(LabelColumn column, int count) {
        JsonObject json = new JsonObject();
        json.addProperty("name", column.name());
        json.addProperty("task", column.task().name());
        json.addProperty("metric", column.task().metric());
        json.addProperty("unit", column.task().unit());
        json.addProperty("higherIsBetter", column.task().higherIsBetter());
        column.task().device().ifPresent(device -> {
            json.addProperty("device", device.id());
            json.addProperty("batch", device.batch());
        });
        json.addProperty("trust", Json.name(column.trust()));
        json.addProperty("source", column.source());
        json.addProperty("licence", column.licence());
        json.addProperty("values", count);
        return json;
    }
}
