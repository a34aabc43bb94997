package org.gnomon.space.nb201;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class Nb201SpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new Nb201Space();
    }
}
