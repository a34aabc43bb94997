package org.gnomon.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.report.Json;

/** Rules with their measures, as a table and as JSON. What was not counted is left out, never 0. */
record RuleListing(List<RuleSet.Entry> entries) {

    static final List<String> DEFINITIONS = List.of("support: pairs (or stories) for which body and head hold; body: those for which the body holds",
            "confidence: support / body; PCA: support / body where the head is known for some other end; coverage: support / all that the head holds for");

    RuleListing {
        entries = List.copyOf(entries);
    }

    /** The first few of {@code entries}. */
    static RuleListing leading(List<RuleSet.Entry> entries, int most) {
        return new RuleListing(entries.subList(0, Math.clamp(most, 0, entries.size())));
    }

    TextTable table() {
        TextTable table = new TextTable("RULE", "SUPPORT", "BODY", "CONFIDENCE", "PCA", "COVERAGE", "SCORE");
        entries.forEach(entry -> table.row(row(entry)));
        return table;
    }

    private static List<String> row(RuleSet.Entry entry) {
        Measures m = entry.measures();
        return List.of(entry.rule().toString(), (m.sampled() ? "~" : "") + m.support(), text(m.body()), text(m.standardConfidence()), text(m.pcaConfidence()),
                text(m.headCoverage()), text(m.score()));
    }

    private static String text(OptionalLong count) {
        return count.isEmpty() ? "-" : Long.toString(count.getAsLong());
    }

    private static String text(OptionalDouble value) {
        return value.isEmpty() ? "-" : Numbers.text(value.getAsDouble());
    }

    JsonArray json() {
        return Json.array(entries, RuleListing::json);
    }

    private static JsonObject json(RuleSet.Entry entry) {
        Measures m = entry.measures();
        JsonObject json = new JsonObject();
        json.addProperty("rule", entry.rule().toString());
        json.addProperty("head", entry.rule().head().relation());
        json.addProperty("length", entry.rule().length());
        json.addProperty("support", m.support());
        m.body().ifPresent(n -> json.addProperty("body", n));
        m.pcaBody().ifPresent(n -> json.addProperty("pcaBody", n));
        m.head().ifPresent(n -> json.addProperty("headSize", n));
        m.standardConfidence().ifPresent(v -> json.addProperty("standardConfidence", v));
        m.pcaConfidence().ifPresent(v -> json.addProperty("pcaConfidence", v));
        m.headCoverage().ifPresent(v -> json.addProperty("headCoverage", v));
        m.score().ifPresent(v -> json.addProperty("score", v));
        json.addProperty("sampled", m.sampled());
        json.add("examples", Json.strings(entry.examples()));
        return json;
    }
}
