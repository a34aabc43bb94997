package org.gnomon.explain.pgexplainer;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class PgExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new PgExplainer(Kernels.plain(), TestEngine.TORCH);
    }
}
