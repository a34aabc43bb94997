package org.gnomon.explain.gnnlrp;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class GnnLrpExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new GnnLrpExplainer(Kernels.plain());
    }
}
