package ${package};

import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.tck.ExplainerContract;

class ${name}ExplainerContractTest extends ExplainerContract {

    @Override
    protected Explainer explainer() {
        return new ${name}Explainer(Kernels.plain());
    }
}
