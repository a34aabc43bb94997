package org.gnomon.explain.portfolio;

import java.util.Map;
import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;
import org.gnomon.tck.TestPeers;

class PortfolioExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new PortfolioExplainer(Kernels.plain(), new TestPeers(Map.of("eig-search", new LeaveOneOut(), "saliency", Ranked.by(u -> -u))));
    }
}
