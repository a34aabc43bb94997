package org.gnomon.explain.cf2;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class Cf2ExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new Cf2Explainer(Kernels.plain());
    }
}
