package org.gnomon.space.nb101;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class Nb101SpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new Nb101Space();
    }
}
