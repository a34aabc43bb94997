package org.gnomon.explain.subgraphx;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class SubgraphXExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new SubgraphXExplainer(Kernels.plain());
    }
}
