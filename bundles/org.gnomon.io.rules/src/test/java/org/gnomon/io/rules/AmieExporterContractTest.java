package org.gnomon.io.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.Importer;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.tck.ExporterContract;

class AmieExporterContractTest extends ExporterContract<RuleSet> {

    @Override
    protected Exporter<RuleSet> exporter() {
        return new AmieExporter();
    }

    @Override
    protected RuleSet value() {
        Rule rule = Rule.chain("aunt", List.of(Step.along("mother"), Step.against("sister")));
        return new RuleSet(List.of(new RuleSet.Entry(rule, Measures.counted(3, 4, 5, 6), List.of())), Set.of());
    }

    @Override
    protected Optional<Importer<RuleSet>> importer() {
        return Optional.of(new AmieImporter());
    }
}
