package org.gnomon.io.rules;

import java.io.IOException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.rules.text.TextLines;
import org.osgi.service.component.annotations.Component;

/** Rules as a table, without loss. */
@Component
@MethodInfo(id = "rules-tsv", label = "Rules, TSV", description = "Reads rules with their measures from a table")
public final class TsvRulesImporter implements Importer<RuleSet> {

    static final String FILE = "rules.tsv";

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
        try (TextLines lines = NAMES.lines(source, limits, run)) {
            return new TsvRulesReader(lines, limits).read(run);
        }
    }
}
