package org.gnomon.space.fbnet;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class FbNetSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new FbNetSpace();
    }
}
