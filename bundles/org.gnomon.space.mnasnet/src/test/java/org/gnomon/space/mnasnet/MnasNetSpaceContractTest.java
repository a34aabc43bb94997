package org.gnomon.space.mnasnet;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class MnasNetSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new MnasNetSpace();
    }
}
