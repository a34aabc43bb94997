package org.gnomon.io.rules;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.mine.RuleSet;
import org.osgi.service.component.annotations.Component;

/** Writes rules as AMIE 3 prints them. */
@Component
@MethodInfo(id = "amie", label = "AMIE", description = "Writes rules as rules.amie.txt, as AMIE 3 prints them",
        paper = "Lajus, Galárraga, Suchanek, Fast and Exact Rule Mining with AMIE 3, ESWC 2020")
public final class AmieExporter implements Exporter<RuleSet> {

    @Override
    public Class<RuleSet> accepts() {
        return RuleSet.class;
    }

    @Override
    public void write(RuleSet rules, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(AmieImporter.FILE))) {
            out.write(String.join("\t", AmieColumns.USUAL) + "\n");
            for (RuleSet.Entry entry : rules.entries()) {
                out.write(AmieLine.of(entry) + "\n");
            }
        }
    }
}
