package org.gnomon.space.hiaml;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class HiamlSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new HiamlSpace();
    }
}
