package com.example.explain.betweenness;

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class BetweennessExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new BetweennessExplainer(Kernels.plain());
    }
}
