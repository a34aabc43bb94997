package org.gnomon.io.rules;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.mine.RuleSet;
import org.osgi.service.component.annotations.Component;

/** Writes rules as a table, which {@link TsvRulesImporter} reads back as equal ones. */
@Component
@MethodInfo(id = "rules-tsv", label = "Rules, TSV", description = "Writes rules with their measures as a table, rules.tsv, without loss")
public final class TsvRulesExporter implements Exporter<RuleSet> {

    @Override
    public Class<RuleSet> accepts() {
        return RuleSet.class;
    }

    @Override
    public void write(RuleSet rules, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(TsvRulesImporter.FILE))) {
            TsvRulesWriter.write(rules, out);
        }
    }
}
