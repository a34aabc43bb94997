package org.gnomon.explain.eigsearch;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class EigSearchExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new EigSearchExplainer(Kernels.plain());
    }
}
