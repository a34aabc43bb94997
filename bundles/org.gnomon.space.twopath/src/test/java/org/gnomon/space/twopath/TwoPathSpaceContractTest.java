package org.gnomon.space.twopath;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class TwoPathSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new TwoPathSpace();
    }
}
