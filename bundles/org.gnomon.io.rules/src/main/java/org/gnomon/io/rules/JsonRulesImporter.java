package org.gnomon.io.rules;

import java.io.IOException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.RuleSet;
import org.osgi.service.component.annotations.Component;

/** Rules as JSON, without loss. */
@Component
@MethodInfo(id = "rules-json", label = "Rules, JSON", description = "Reads rules with their measures from JSON")
public final class JsonRulesImporter implements Importer<RuleSet> {

    static final String FILE = "rules.json";

    private static final RuleFile NAMES = new RuleFile(FILE);

    @Override
    public Class<RuleSet> produces() {
        return RuleSet.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return NAMES.in(source);
    }

    @Override
    public RuleSet read(ImportSource source, Limits limits, Run run) throws IOException {
        run.phase("read rules", 0);
        String file = NAMES.of(source, limits);
        try (JsonText text = new JsonText(source.open(file), file, limits.maxBytes())) {
            return new JsonRulesReader(text, file, limits, run).read();
        }
    }
}
