package org.gnomon.explain.occlusion;

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

/** Occlusion as a service. */
@Component(configurationPid = OcclusionExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = OcclusionParameters.class)
@MethodInfo(id = "occlusion", label = "Occlusion",
        description = "Scores nodes or edges by the drop of the probability without them, then searches the best prefix of edges",
        paper = "Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, ECCV 2014, applied to graphs")
public final class OcclusionExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.occlusion";

    private final Kernels kernels;

    @Activate
    public OcclusionExplainer(@Reference Kernels kernels) {
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
        OcclusionParameters chosen = parameters.as(OcclusionParameters.class);
        Occlusion occlusion = new Occlusion(question.network(), question.targetClass(), chosen.effect());
        double[] nodes = switch (chosen.target()) {
            case EDGE -> new double[0];
            case NODE -> occlusion.nodes(run);
            case FEATURES -> occlusion.features(run);
        };
        double[] edges = nodes.length == 0 ? occlusion.edges() : occlusion.meanOfEnds(nodes);
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), edges, question.network().reachableUnits(), rule, question).nodeScores(nodes).build();
    }
}
