package org.gnomon.explain.inputxgradient;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class InputXGradientExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new InputXGradientExplainer(Kernels.plain());
    }
}
