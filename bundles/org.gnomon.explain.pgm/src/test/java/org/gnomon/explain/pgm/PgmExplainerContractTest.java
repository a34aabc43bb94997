package org.gnomon.explain.pgm;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class PgmExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new PgmExplainer(Kernels.plain());
    }
}
