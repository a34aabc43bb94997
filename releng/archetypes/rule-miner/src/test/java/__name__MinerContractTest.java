package ${package};

import org.gnomon.api.mine.RuleMiner;
import org.gnomon.tck.RuleMinerContract;

class ${name}MinerContractTest extends RuleMinerContract {

    @Override
    protected RuleMiner miner() {
        return new ${name}Miner();
    }
}
