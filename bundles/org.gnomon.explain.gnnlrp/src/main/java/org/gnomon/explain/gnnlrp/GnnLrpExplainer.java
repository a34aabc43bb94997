package org.gnomon.explain.gnnlrp;

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

/** GNN-LRP as a service. */
@Component(configurationPid = GnnLrpExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = GnnLrpParameters.class)
@MethodInfo(id = "gnn-lrp", label = "GNN-LRP",
        description = "Scores each edge by the relevance of all walks through it, from the features to the logit, then searches the best prefix",
        paper = "Schnake et al., Higher-Order Explanations of Graph Neural Networks via Relevant Walks, TPAMI 2022")
public final class GnnLrpExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.gnnlrp";

    private final Kernels kernels;

    @Activate
    public GnnLrpExplainer(@Reference Kernels kernels) {
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
        WalkRelevance walks = WalkRelevance.of(question, parameters.as(GnnLrpParameters.class).biases(), run);
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), walks.units(), question.network().reachableUnits(), rule, question)
                .nodeScores(walks.nodes()).featureScores(walks.features())
                .note(String.format(Locale.ROOT, "walks from features carry %.3g of the logit, walks from biases %.3g", walks.fromFeatures(),
                        walks.fromBiases()))
                .build();
    }
}
