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

/** Rules of AnyBURL. */
@Component
@MethodInfo(id = "anyburl", label = "AnyBURL", description = "Reads rules that AnyBURL mined",
        paper = "Meilicke et al., Anytime Bottom-Up Rule Learning for Knowledge Graph Completion, IJCAI 2019")
public final class AnyburlImporter implements Importer<RuleSet> {

    static final String FILE = "rules.anyburl.txt";

    private static final RuleFile NAMES = new RuleFile("anyburl.txt");

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
            return AnyburlRules.read(lines, limits, run);
        }
    }
}
