package org.gnomon.space.transnas;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class MicroSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new MicroSpace();
    }
}
