package org.gnomon.explain.gradcam;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class GradCamExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new GradCamExplainer(Kernels.plain());
    }
}
