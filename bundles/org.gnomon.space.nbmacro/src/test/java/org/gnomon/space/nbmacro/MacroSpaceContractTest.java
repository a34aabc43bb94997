package org.gnomon.space.nbmacro;

import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.SearchSpaceContract;

class MacroSpaceContractTest extends SearchSpaceContract {

    @Override
    protected SearchSpace space() {
        return new MacroSpace();
    }
}
