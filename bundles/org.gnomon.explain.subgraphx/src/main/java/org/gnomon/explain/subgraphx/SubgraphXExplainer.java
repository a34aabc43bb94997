package org.gnomon.explain.subgraphx;

import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** SubgraphX as a service. */
@Component(configurationPid = SubgraphXExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = SubgraphXParameters.class)
@MethodInfo(id = "subgraphx", label = "SubgraphX",
        description = "Searches a connected subgraph with a high Shapley value by Monte Carlo tree search",
        paper = "Yuan et al., On Explainability of Graph Neural Networks via Subgraph Explorations, ICML 2021")
public final class SubgraphXExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.subgraphx";

    private final Kernels kernels;

    @Activate
    public SubgraphXExplainer(@Reference Kernels kernels) {
        this.kernels = kernels;
    }

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        run.checkCancelled();
        BoundTask question = BoundTask.of(kernels, task);
        SizeRule rule = SizeRule.of(parameters, task);
        return new SubgraphX(question, task.node(), parameters.as(SubgraphXParameters.class)).explain(rule, run);
    }
}
