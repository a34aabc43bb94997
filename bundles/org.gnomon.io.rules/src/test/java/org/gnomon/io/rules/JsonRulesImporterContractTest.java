package org.gnomon.io.rules;

import org.gnomon.api.io.Importer;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class JsonRulesImporterContractTest extends ImporterContract<RuleSet> {

    @Override
    protected Importer<RuleSet> importer() {
        return new JsonRulesImporter();
    }

    @Override
    protected MemoryFolder sample() {
        return MemoryFolder.of("rules").with(JsonRulesImporter.FILE, """
                {"schemaVersion":1,"invented":["r"],"rules":[
                {"rule":"h(X,Y) <= r(X,A), \\"a b\\"(A,Y)","support":1,"body":2,"pcaBody":2,"head":3,"sampled":true,"score":-1.5,"examples":["x"]}]}
                """);
    }
}
