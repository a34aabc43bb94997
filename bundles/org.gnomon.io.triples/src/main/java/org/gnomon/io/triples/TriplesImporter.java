package org.gnomon.io.triples;

import java.io.IOException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;

/** Knowledge graphs in text files: one file, or a folder with training, validation and test. */
@Component
@MethodInfo(id = "triples", label = "Triples", description = "Reads a knowledge graph, split or whole, from TSV, CSV or N-Triples, packed by gzip or not")
public final class TriplesImporter implements Importer<FactSplits> {

    @Override
    public Class<FactSplits> produces() {
        return FactSplits.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return FactFiles.in(source);
    }

    @Override
    public FactSplits read(ImportSource source, Limits limits, Run run) throws IOException {
        return read(source, limits, FactHeap.ofThisJvm(), run);
    }

    static FactSplits read(ImportSource source, Limits limits, FactHeap heap, Run run) throws IOException {
        FactFiles files = FactFiles.of(source, limits);
        FactReader reader = new FactReader(source, limits, heap, run);
        FactSet training = reader.read(files.training());
        if (training.size() == 0) {
            throw new RefusedInput(files.training().getFirst(), "", "there are no facts to learn from in it");
        }
        return new FactSplits(FactForm.stem(source.name()), training, reader.read(files.validation()), reader.read(files.test()));
    }
}
