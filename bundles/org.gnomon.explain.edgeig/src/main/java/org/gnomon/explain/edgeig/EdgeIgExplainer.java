package org.gnomon.explain.edgeig;

import java.util.Locale;
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

/** Edge integrated gradients as a service. */
@Component(configurationPid = EdgeIgExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = EdgeIgParameters.class)
@MethodInfo(id = "edge-ig", label = "Edge IG",
        description = "Scores each edge by its gradient, integrated while all edges appear together, then searches the best prefix",
        paper = "Sundararajan et al., Axiomatic Attribution for Deep Networks, ICML 2017, applied to edge gates")
public final class EdgeIgExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.edgeig";

    private final Kernels kernels;

    @Activate
    public EdgeIgExplainer(@Reference Kernels kernels) {
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
        EdgeIgParameters own = parameters.as(EdgeIgParameters.class);
        EdgeIntegral integral = EdgeIntegral.of(new EdgePath(question, own.score()), own.steps(), run);
        double[] scores = integral.units(question.network().units());
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), scores, question.network().reachableUnits(), rule, question)
                .note(String.format(Locale.ROOT, "completeness gap %.1e: the scores add up to %.3g of %.3g", integral.gap(),
                        integral.change() - integral.gap(), integral.change())).build();
    }
}
