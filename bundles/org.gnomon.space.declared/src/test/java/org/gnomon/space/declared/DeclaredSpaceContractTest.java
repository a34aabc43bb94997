package org.gnomon.space.declared;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class DeclaredSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new DeclaredSpace();
    }
}
