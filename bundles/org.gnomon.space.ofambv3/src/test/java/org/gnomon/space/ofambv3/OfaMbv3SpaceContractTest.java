package org.gnomon.space.ofambv3;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class OfaMbv3SpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new OfaMbv3Space();
    }
}
