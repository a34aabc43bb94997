package org.gnomon.io.rules;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.OptionalLong;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.RuleSet.Entry;
import org.gnomon.rules.text.RuleText;

/** Writes rules as one JSON object, a rule a line. */
final class JsonRulesWriter {

    private JsonRulesWriter() {}

    static void write(RuleSet rules, Writer out) throws IOException {
        out.write("{\"schemaVersion\":" + JsonRulesReader.SCHEMA_VERSION + ",\n\"invented\":" + JsonTexts.array(rules.invented()) + ",\n\"rules\":[");
        String before = "\n";
        for (Entry entry : rules.entries()) {
            out.write(before);
            write(entry, JsonTexts.writer(out));
            before = ",\n";
        }
        out.write("\n]}\n");
    }

    private static void write(Entry entry, JsonWriter json) throws IOException {
        Measures measures = entry.measures();
        json.beginObject().name("rule").value(RuleText.of(entry.rule())).name("support").value(measures.support());
        write("body", measures.body(), json);
        write("pcaBody", measures.pcaBody(), json);
        write("head", measures.head(), json);
        if (measures.sampled()) {
            json.name("sampled").value(true);
        }
        if (measures.score().isPresent()) {
            json.name("score").value(measures.score().getAsDouble());
        }
        if (!entry.examples().isEmpty()) {
            json.name("examples");
            JsonTexts.write(entry.examples(), json);
        }
        json.endObject();
    }

    private static void write(String name, OptionalLong count, JsonWriter json) throws IOException {
        if (count.isPresent()) {
            json.name(name).value(count.getAsLong());
        }
    }
}
