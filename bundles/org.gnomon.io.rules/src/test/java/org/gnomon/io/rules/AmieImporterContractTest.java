package org.gnomon.io.rules;

import org.gnomon.api.io.Importer;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class AmieImporterContractTest extends ImporterContract<RuleSet> {

    @Override
    protected Importer<RuleSet> importer() {
        return new AmieImporter();
    }

    @Override
    protected MemoryFolder sample() {
        return MemoryFolder.of("rules").with(AmieImporter.FILE, String.join("\t", AmieColumns.USUAL) + "\n?a  b  ?c  ?c  d  e   => ?a  h  c\t0.5\t0.75\t0.75\t3\t4\t4\t?a\n");
    }
}
