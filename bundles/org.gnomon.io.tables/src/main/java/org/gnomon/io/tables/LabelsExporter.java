package org.gnomon.io.tables;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.api.profile.Device;
import org.osgi.service.component.annotations.Component;

/** Writes a label set as a table and the profile that reads it back, values to the last bit. */
@Component
@MethodInfo(id = "gnomon-labels", label = "Label set", description = "Writes a label set as labels.csv.gz with profile.json")
public final class LabelsExporter implements Exporter<LabelSet> {

    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final List<String> IDENTITY = List.of("space", "architecture");

    @Override
    public Class<LabelSet> accepts() {
        return LabelSet.class;
    }

    @Override
    public void write(LabelSet set, Path folder) throws IOException {
        Files.writeString(folder.resolve(TablesImporter.PROFILE), JSON.toJson(profile(set)) + "\n");
        try (Writer out = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(folder.resolve("labels.csv.gz"))),
                StandardCharsets.UTF_8))) {
            out.write(String.join(",", IDENTITY));
            for (LabelColumn column : set.columns()) {
                out.write("," + quoted(column.name()));
            }
            out.write('\n');
            for (int row = 0; row < set.size(); row++) {
                row(set, row, out);
            }
        }
    }

    private static void row(LabelSet set, int row, Writer out) throws IOException {
        out.write(quoted(set.space(row)));
        out.write(',');
        out.write(quoted(set.architecture(row)));
        for (int column = 0; column < set.columns().size(); column++) {
            out.write(set.has(row, column) ? "," + set.value(row, column) : ",");
        }
        out.write('\n');
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static JsonObject profile(LabelSet set) {
        JsonObject json = new JsonObject();
        json.addProperty("name", set.name());
        json.addProperty("title", set.name());
        json.addProperty("family", set.family());
        json.addProperty("space", "{space}");
        json.addProperty("architecture", "{architecture}");
        JsonArray labels = new JsonArray();
        set.columns().forEach(column -> labels.add(label(column)));
        json.add("labels", labels);
        return json;
    }

    private static JsonObject label(LabelColumn column) {
        if (IDENTITY.contains(column.name())) {
            throw new IllegalArgumentException("a label is named '" + column.name() + "', as the column that tells rows apart");
        }
        PredictionTask task = column.task();
        JsonObject json = new JsonObject();
        json.addProperty("column", column.name());
        json.addProperty("task", task.name());
        json.addProperty("metric", task.metric());
        json.addProperty("unit", task.unit());
        json.addProperty("higherIsBetter", task.higherIsBetter());
        task.device().ifPresent(device -> json.add("device", device(device)));
        json.addProperty("trust", column.trust().name().toLowerCase(Locale.ROOT));
        json.addProperty("source", column.source());
        json.addProperty("licence", column.licence());
        return json;
    }

    private static JsonObject device(Device device) {
        JsonObject json = new JsonObject();
        json.addProperty("id", device.id());
        json.addProperty("kind", device.kind().name().toLowerCase(Locale.ROOT));
        json.addProperty("runtime", device.runtime());
        json.addProperty("batch", device.batch());
        json.addProperty("precision", device.precision());
        json.addProperty("threads", device.threads());
        return json;
    }
}
