package org.gnomon.explain.attention;

import java.util.List;
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
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.GnnStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Attention as a service. */
@Component(configurationPid = AttentionExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = AttentionParameters.class)
@MethodInfo(id = "attention", label = "Attention",
        description = "Scores each edge by its attention coefficients, mean over the layers, then searches the best prefix",
        paper = "Velickovic et al., Graph Attention Networks, ICLR 2018")
public final class AttentionExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.attention";

    private final Kernels kernels;

    @Activate
    public AttentionExplainer(@Reference Kernels kernels) {
        this.kernels = kernels;
    }

    @Override
    public Support check(ExplainTask task) {
        boolean attends = task.network() instanceof GnnProgram program
                && program.steps().stream().anyMatch(GnnStep.EdgeSoftmax.class::isInstance);
        return Support.unless(attends ? List.of()
                : List.of("network '" + task.network().name() + "' has no attention: none of its steps is a softmax over edges"));
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        run.checkCancelled();
        BoundTask question = BoundTask.of(kernels, task);
        double[] edges = Coefficients.of(question.network(), parameters.as(AttentionParameters.class).heads());
        double[] units = Coefficients.means(edges, question.network().units());
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), units, question.network().reachableUnits(), rule, question).edgeScores(edges).build();
    }
}
