package org.gnomon.explain.inputxgradient;

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

/** Input x gradient as a service. */
@Component(configurationPid = InputXGradientExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = InputXGradientParameters.class)
@MethodInfo(id = "input-x-gradient", label = "Input x gradient",
        description = "Scores each feature by its value times its gradient, nodes by the sum, edges by the mean of their ends, then searches the best prefix",
        paper = "Shrikumar et al., Not Just a Black Box: Learning Important Features Through Propagating Activation Differences, 2016")
public final class InputXGradientExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.inputxgradient";

    private final Kernels kernels;

    @Activate
    public InputXGradientExplainer(@Reference Kernels kernels) {
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
        FeatureShares shares = FeatureShares.of(question, parameters.as(InputXGradientParameters.class).score());
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), shares.units(question.network().units()), question.network().reachableUnits(), rule, question)
                .nodeScores(shares.nodes()).featureScores(shares.features()).build();
    }
}
