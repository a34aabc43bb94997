package org.gnomon.explain.eigsearch;

import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** EiG-Search as a service. */
@Component(configurationPid = EigSearchExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = EigSearchParameters.class)
@MethodInfo(id = "eig-search", label = "EiG-Search",
        description = "Scores each edge by the drop of the log-probability without it, then searches the best prefix",
        paper = "Lu et al., EiG-Search: Generating Edge-Induced Subgraphs for GNN Explanation in Linear Time, ICML 2024")
public final class EigSearchExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.eigsearch";

    private final Kernels kernels;

    @Activate
    public EigSearchExplainer(@Reference Kernels kernels) {
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
        LinearGradients gradients = new LinearGradients(question.network(), parameters.as(EigSearchParameters.class).epsilon());
        double[] scores = task.node().isPresent() ? gradients.ofNode() : gradients.ofClass(question.targetClass());
        run.checkCancelled();
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), scores, question.network().reachableUnits(), rule, question).build();
    }
}
