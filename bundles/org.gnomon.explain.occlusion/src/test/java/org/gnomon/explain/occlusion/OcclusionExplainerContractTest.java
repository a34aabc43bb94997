package org.gnomon.explain.occlusion;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class OcclusionExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new OcclusionExplainer(Kernels.plain());
    }
}
