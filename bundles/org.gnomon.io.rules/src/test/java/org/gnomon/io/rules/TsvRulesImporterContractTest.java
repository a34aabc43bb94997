package org.gnomon.io.rules;

import org.gnomon.api.io.Importer;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class TsvRulesImporterContractTest extends ImporterContract<RuleSet> {

    @Override
    protected Importer<RuleSet> importer() {
        return new TsvRulesImporter();
    }

    @Override
    protected MemoryFolder sample() {
        return MemoryFolder.of("rules").with(TsvRulesImporter.FILE, "rule\tsupport\tbody\tscore\texamples\nh(X,Y) <= r(X,A), \"a b\"(A,Y)\t1\t2\t-1.5\t[\"x\"]\n");
    }
}
