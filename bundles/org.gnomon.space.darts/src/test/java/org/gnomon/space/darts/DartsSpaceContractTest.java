package org.gnomon.space.darts;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class DartsSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new DartsSpace();
    }
}
