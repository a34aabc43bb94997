package org.gnomon.mine.r5;

import java.util.Map;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.tck.RuleMinerContract;

/** With answers by search. */
class SearchAnswersContractTest extends RuleMinerContract {

    @Override
    protected RuleMiner miner() {
        return new ConfiguredMiner(new R5Miner(null), Map.of("prediction", "mcts", "aggregation", "drop"));
    }
}
