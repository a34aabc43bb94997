package org.gnomon.io.rules;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.mine.RuleSet;
import org.osgi.service.component.annotations.Component;

/** Writes rules as AnyBURL does. */
@Component
@MethodInfo(id = "anyburl", label = "AnyBURL", description = "Writes rules as rules.anyburl.txt, to be applied by AnyBURL or PyClause",
        paper = "Meilicke et al., Anytime Bottom-Up Rule Learning for Knowledge Graph Completion, IJCAI 2019")
public final class AnyburlExporter implements Exporter<RuleSet> {

    @Override
    public Class<RuleSet> accepts() {
        return RuleSet.class;
    }

    @Override
    public void write(RuleSet rules, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(AnyburlImporter.FILE))) {
            for (RuleSet.Entry entry : rules.entries()) {
                out.write(AnyburlRules.line(entry) + "\n");
            }
        }
    }
}
