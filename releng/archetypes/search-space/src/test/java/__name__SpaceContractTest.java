package ${package};

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class ${name}SpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new ${name}Space();
    }
}
