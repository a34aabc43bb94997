package org.gnomon.io.rules;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.mine.RuleSet;
import org.osgi.service.component.annotations.Component;

/** Writes rules as JSON, which {@link JsonRulesImporter} reads back as equal ones. */
@Component
@MethodInfo(id = "rules-json", label = "Rules, JSON", description = "Writes rules with their measures as rules.json, without loss")
public final class JsonRulesExporter implements Exporter<RuleSet> {

    @Override
    public Class<RuleSet> accepts() {
        return RuleSet.class;
    }

    @Override
    public void write(RuleSet rules, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(JsonRulesImporter.FILE))) {
            JsonRulesWriter.write(rules, out);
        }
    }
}
