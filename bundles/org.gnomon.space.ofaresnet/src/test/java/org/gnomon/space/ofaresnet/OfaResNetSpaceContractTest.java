package org.gnomon.space.ofaresnet;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class OfaResNetSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new OfaResNetSpace();
    }
}
