package org.gnomon.io.triples;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.text.TextLines;
import org.osgi.service.component.annotations.Component;

/** Writes a knowledge graph as tab-separated files, which {@link TriplesImporter} reads back as the same facts in the same order. */
@Component
@MethodInfo(id = "triples-tsv", label = "Triples, TSV",
        description = "Writes a knowledge graph as train.tsv and, where there are facts for it, valid.tsv and test.tsv")
public final class TriplesExporter implements Exporter<FactSplits> {

    @Override
    public Class<FactSplits> accepts() {
        return FactSplits.class;
    }

    @Override
    public void write(FactSplits splits, Path folder) throws IOException {
        write(splits.training(), folder.resolve("train.tsv"));
        if (splits.validation().size() > 0) {
            write(splits.validation(), folder.resolve("valid.tsv"));
        }
        if (splits.test().size() > 0) {
            write(splits.test(), folder.resolve("test.tsv"));
        }
    }

    private static void write(FactSet facts, Path file) throws IOException {
        facts.entities().forEach(TriplesExporter::requirePlain);
        facts.relations().forEach(TriplesExporter::requirePlain);
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Triple fact : facts) {
                out.write(fact.head() + '\t' + fact.relation() + '\t' + fact.tail() + '\n');
            }
        }
    }

    /** What a tab-separated line can hold. */
    private static void requirePlain(String name) {
        if (name.startsWith("\uFEFF") || name.codePoints().anyMatch(c -> c < ' ' || Character.getType(c) == Character.SURROGATE)) {
            throw new BadRequest(Reason.UNSUPPORTED, "the name " + TextLines.excerpt(name)
                    + " cannot stand in a tab-separated file; not allowed: control characters, half characters, a byte order mark at the start", "rename it");
        }
    }
}
