package org.gnomon.mine.r5;

import org.gnomon.api.mine.RuleMiner;
import org.gnomon.tck.RuleMinerContract;

/** Without a network. */
class R5MinerContractTest extends RuleMinerContract {

    @Override
    protected RuleMiner miner() {
        return new R5Miner(null);
    }
}
