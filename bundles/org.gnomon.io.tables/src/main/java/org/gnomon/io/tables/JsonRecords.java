package org.gnomon.io.tables;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.gnomon.model.packed.RefusedInput;

/** One JSON object per line. The first names the columns; later ones may leave some out, in any order. Values are texts, numbers, booleans or null. */
final class JsonRecords implements Records {

    private final Lines lines;
    private final List<String> header;
    private JsonObject record;
    private boolean first = true;

    /** Reads the first record. */
    JsonRecords(Lines lines) throws IOException {
        this.lines = lines;
        if (!lines.next()) {
            throw new RefusedInput(lines.source(), "line 1", "the table is empty");
        }
        record = parse();
        header = List.copyOf(record.keySet());
        if (header.size() > MAX_COLUMNS) {
            throw lines.refused(1, "more than " + MAX_COLUMNS + " columns");
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() throws IOException {
        if (first) {
            first = false;
            return true;
        }
        if (!lines.next()) {
            return false;
        }
        record = parse();
        for (String name : record.keySet()) {
            if (!header.contains(name)) {
                throw lines.refused(1, "the field '" + name + "' is not in the first record");
            }
        }
        return true;
    }

    private JsonObject parse() {
        try {
            return JsonParser.parseString(lines.text().toString()).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw lines.refused(1, "not a JSON object: " + e.getMessage());
        }
    }

    @Override
    public String field(int column) {
        JsonElement value = record.get(header.get(column));
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (!value.isJsonPrimitive()) {
            throw refused(column, "the field '" + header.get(column) + "' is no single value");
        }
        return value.getAsString();
    }

    @Override
    public RefusedInput refused(int column, String reason) {
        return lines.refused(1, "field '" + header.get(column) + "': " + reason);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
