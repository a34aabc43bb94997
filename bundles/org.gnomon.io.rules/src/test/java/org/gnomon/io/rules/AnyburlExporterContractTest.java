package org.gnomon.io.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.Importer;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.tck.ExporterContract;

class AnyburlExporterContractTest extends ExporterContract<RuleSet> {

    @Override
    protected Exporter<RuleSet> exporter() {
        return new AnyburlExporter();
    }

    @Override
    protected RuleSet value() {
        Rule rule = Rule.chain("aunt", List.of(Step.along("mother"), Step.against("sister")));
        return new RuleSet(List.of(new RuleSet.Entry(rule, new Measures(3, OptionalLong.of(4), OptionalLong.empty(), OptionalLong.empty(), true,
                OptionalDouble.of(0.75)), List.of())), Set.of());
    }

    @Override
    protected Optional<Importer<RuleSet>> importer() {
        return Optional.of(new AnyburlImporter());
    }
}
