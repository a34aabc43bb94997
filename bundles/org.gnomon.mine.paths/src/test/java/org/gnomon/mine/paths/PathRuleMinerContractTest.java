package org.gnomon.mine.paths;

import org.gnomon.api.mine.RuleMiner;
import org.gnomon.tck.KnowledgeGraphMinerContract;

class PathRuleMinerContractTest extends KnowledgeGraphMinerContract {

    @Override
    protected RuleMiner miner() {
        return new PathRuleMiner();
    }
}
