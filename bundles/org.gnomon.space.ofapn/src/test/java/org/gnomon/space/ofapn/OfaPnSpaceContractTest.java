package org.gnomon.space.ofapn;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class OfaPnSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new OfaPnSpace();
    }
}
