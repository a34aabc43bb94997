package org.gnomon.mine.r5;

import java.util.Map;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.tck.RuleMinerContract;

/** With the network of the public code; few relations and playouts, since a state of it takes a million numbers. */
class DenseNetworkContractTest extends RuleMinerContract {

    @Override
    protected RuleMiner miner() {
        return new ConfiguredMiner(new R5Miner(TestEngine.TORCH), Map.of("policy", "dense", "updateEvery", 100, "invented", 2, "playouts", 4));
    }
}
