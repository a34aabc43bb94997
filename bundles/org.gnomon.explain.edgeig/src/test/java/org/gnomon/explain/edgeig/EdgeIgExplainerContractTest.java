package org.gnomon.explain.edgeig;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class EdgeIgExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new EdgeIgExplainer(Kernels.plain());
    }
}
