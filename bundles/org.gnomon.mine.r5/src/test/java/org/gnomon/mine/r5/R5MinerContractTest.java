package org.gnomon.mine.r5;

import java.util.Map;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.tck.RuleMinerContract;
import org.junit.jupiter.api.Nested;

/** Without a network and with either, and with answers by search. */
class R5MinerContractTest {

    @Nested
    class UniformPolicy extends RuleMinerContract {
        @Override
        protected RuleMiner miner() {
            return new R5Miner(null);
        }
    }

    @Nested
    class AnswersBySearch extends RuleMinerContract {
        @Override
        protected RuleMiner miner() {
            return new ConfiguredMiner(new R5Miner(null), Map.of("prediction", "mcts", "aggregation", "drop"));
        }
    }

    @Nested
    class PairwiseNetwork extends RuleMinerContract {
        @Override
        protected RuleMiner miner() {
            return new ConfiguredMiner(new R5Miner(TestEngine.TORCH), Map.of("policy", "pairwise", "updateEvery", 60, "prediction", "mcts"));
        }
    }

    /** Few relations and playouts, since a state of this network takes a million numbers. */
    @Nested
    class DenseNetwork extends RuleMinerContract {
        @Override
        protected RuleMiner miner() {
            return new ConfiguredMiner(new R5Miner(TestEngine.TORCH), Map.of("policy", "dense", "updateEvery", 100, "invented", 2, "playouts", 4));
        }
    }
}
