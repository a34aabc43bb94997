package org.gnomon.explain.gnnexplainer;

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

/** GNNExplainer as a service. */
@Component(configurationPid = GnnExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = GnnExplainerParameters.class)
@MethodInfo(id = "gnn-explainer", label = "GNNExplainer",
        description = "Learns a mask on edges, and on features where asked, that keeps the prediction and little else",
        paper = "Ying et al., GNNExplainer: Generating Explanations for Graph Neural Networks, NeurIPS 2019")
public final class GnnExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.gnnexplainer";

    private final Kernels kernels;

    @Activate
    public GnnExplainer(@Reference Kernels kernels) {
        this.kernels = kernels;
    }

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        BoundTask question = BoundTask.of(kernels, task);
        GnnExplainerParameters wanted = parameters.as(GnnExplainerParameters.class);
        RepeatedMasks masks = RepeatedMasks.of(question, wanted, run);
        Explanation.Builder explanation = PrefixSearch.explain(question.targetClass(), masks.unitScores(), question.network().reachableUnits(),
                SizeRule.of(parameters, task), question).featureScores(masks.featureScores());
        if (wanted.repeats() > 1 && question.network().units().count() > 0) {
            explanation.note(masks.spread());
        }
        return explanation.build();
    }
}
