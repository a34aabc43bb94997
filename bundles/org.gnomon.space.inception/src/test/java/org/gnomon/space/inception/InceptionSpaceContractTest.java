package org.gnomon.space.inception;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class InceptionSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new InceptionSpace();
    }
}
