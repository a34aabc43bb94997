package org.gnomon.io.triples;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gnomon.api.io.Importer;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class TriplesImporterContractTest extends ImporterContract<FactSplits> {

    @Override
    protected Importer<FactSplits> importer() {
        return new TriplesImporter();
    }

    @Override
    protected MemoryFolder sample() {
        return MemoryFolder.of("kg").with("train.tsv", "ann\tknows\tbob\nbob\tknows\tcarl\n").with("test.tsv", "ann\tknows\tcarl\n");
    }

    @Override
    protected List<List<Triple>> compared(FactSplits splits) {
        return Stream.of(splits.training(), splits.validation(), splits.test()).map(facts -> StreamSupport.stream(facts.spliterator(), false).toList())
                .toList();
    }
}
