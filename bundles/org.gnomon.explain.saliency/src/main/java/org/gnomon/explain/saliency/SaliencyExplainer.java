package org.gnomon.explain.saliency;

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

/** Saliency as a service. */
@Component(configurationPid = SaliencyExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = SaliencyParameters.class)
@MethodInfo(id = "saliency", label = "Saliency", description = "Scores each edge by the gradient of the log-probability along its gate",
        paper = "Simonyan et al., Deep Inside Convolutional Networks, 2013, applied to edge gates")
public final class SaliencyExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.saliency";

    private final Kernels kernels;

    @Activate
    public SaliencyExplainer(@Reference Kernels kernels) {
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
        EdgeSaliency saliency = EdgeSaliency.of(question.network(), question.targetClass());
        double[] scores = parameters.as(SaliencyParameters.class).absolute() ? saliency.absolute() : saliency.units();
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), scores, question.network().reachableUnits(), rule, question)
                .featureScores(saliency.features()).build();
    }
}
