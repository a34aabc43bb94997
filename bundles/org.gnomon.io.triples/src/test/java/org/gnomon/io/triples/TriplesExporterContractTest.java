package org.gnomon.io.triples;

import java.util.List;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.ExporterContract;

class TriplesExporterContractTest extends ExporterContract<FactSplits> {

    @Override
    protected Exporter<FactSplits> exporter() {
        return new TriplesExporter();
    }

    @Override
    protected FactSplits value() {
        return new FactSplits("kg", facts("ann", "bob"), facts("bob", "carl"), facts("ann", "carl"));
    }

    private static FactSet facts(String head, String tail) {
        return FactSet.of(List.of(new Triple(head, "knows", tail)));
    }
}
