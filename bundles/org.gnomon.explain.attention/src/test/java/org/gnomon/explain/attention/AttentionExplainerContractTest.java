package org.gnomon.explain.attention;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class AttentionExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new AttentionExplainer(Kernels.plain());
    }
}
