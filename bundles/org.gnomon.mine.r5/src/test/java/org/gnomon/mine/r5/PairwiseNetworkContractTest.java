package org.gnomon.mine.r5;

import java.util.Map;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.tck.RuleMinerContract;

/** With a network that scores pairs one by one. */
class PairwiseNetworkContractTest extends RuleMinerContract {

    @Override
    protected RuleMiner miner() {
        return new ConfiguredMiner(new R5Miner(TestEngine.TORCH), Map.of("policy", "pairwise", "updateEvery", 60, "prediction", "mcts"));
    }
}
