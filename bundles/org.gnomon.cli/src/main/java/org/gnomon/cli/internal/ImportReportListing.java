package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gnomon.api.io.ImportReport;
import org.gnomon.api.io.ImportReport.Section;
import org.gnomon.report.Json;

/** A report on a foreign file, as text and as JSON. */
record ImportReportListing(ImportReport report) {

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(report.source() + " (" + report.format() + ")"));
        for (Section section : report.sections()) {
            lines.add("");
            lines.add(section.title());
            TextTable table = new TextTable(section.columns().stream().map(column -> column.toUpperCase(Locale.ROOT)).toList());
            section.rows().forEach(table::row);
            table.lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    JsonObject json() {
        JsonObject json = Json.document();
        json.addProperty("source", report.source());
        json.addProperty("format", report.format());
        json.add("sections", Json.array(report.sections(), ImportReportListing::json));
        return json;
    }

    private static JsonObject json(Section section) {
        JsonObject json = new JsonObject();
        json.addProperty("title", section.title());
        json.add("columns", Json.strings(section.columns()));
        json.add("rows", Json.array(section.rows(), Json::strings));
        return json;
    }
}
