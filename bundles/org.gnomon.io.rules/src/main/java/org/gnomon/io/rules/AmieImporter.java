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

/** Rules of AMIE 3. */
@Component
@MethodInfo(id = "amie", label = "AMIE", description = "Reads rules that AMIE 3 mined",
        paper = "Lajus, Galárraga, Suchanek, Fast and Exact Rule Mining with AMIE 3, ESWC 2020")
public final class AmieImporter implements Importer<RuleSet> {

    static final String FILE = "rules.amie.txt";

    private static final RuleFile NAMES = new RuleFile("amie.txt");

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
            return new AmieRules(lines, limits).read(run);
        }
    }
}
