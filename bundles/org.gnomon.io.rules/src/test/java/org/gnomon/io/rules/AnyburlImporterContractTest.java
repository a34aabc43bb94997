package org.gnomon.io.rules;

import org.gnomon.api.io.Importer;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class AnyburlImporterContractTest extends ImporterContract<RuleSet> {

    @Override
    protected Importer<RuleSet> importer() {
        return new AnyburlImporter();
    }

    @Override
    protected MemoryFolder sample() {
        return MemoryFolder.of("rules").with(AnyburlImporter.FILE, "4\t3\t0.75\th(X,c) <= b(X,A), d(A,e)\n2\t1\t0.5\th(X,c) <= \n");
    }
}
