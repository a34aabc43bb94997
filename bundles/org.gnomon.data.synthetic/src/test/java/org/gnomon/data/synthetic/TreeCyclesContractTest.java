package org.gnomon.data.synthetic;

import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.tck.GraphSetGeneratorContract;

class TreeCyclesContractTest extends GraphSetGeneratorContract {

    @Override
    protected GraphSetGenerator generator() {
        return new TreeCyclesGenerator();
    }
}
