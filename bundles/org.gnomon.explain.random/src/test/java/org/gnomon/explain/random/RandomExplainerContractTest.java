package org.gnomon.explain.random;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class RandomExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new RandomExplainer(Kernels.plain());
    }
}
