package org.gnomon.explain.gnnexplainer;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class GnnExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new GnnExplainer(Kernels.plain());
    }
}
