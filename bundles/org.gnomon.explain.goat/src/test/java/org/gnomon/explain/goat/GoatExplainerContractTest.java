package org.gnomon.explain.goat;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class GoatExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new GoatExplainer(Kernels.plain());
    }
}
