package org.gnomon.explain.saliency;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class SaliencyExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new SaliencyExplainer(Kernels.plain());
    }
}
