package org.gnomon.explain.gradcam;

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
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Grad-CAM as a service. */
@Component(configurationPid = GradCamExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = GradCamParameters.class)
@MethodInfo(id = "grad-cam", label = "Grad-CAM",
        description = "Weighs the hidden rows of nodes by the mean gradient of each channel; edges score the mean of their ends, then the best prefix is searched",
        paper = "Pope et al., Explainability Methods for Graph Convolutional Neural Networks, CVPR 2019")
public final class GradCamExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.gradcam";

    private final Kernels kernels;

    @Activate
    public GradCamExplainer(@Reference Kernels kernels) {
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
        GradCamParameters own = parameters.as(GradCamParameters.class);
        double[] nodes = new ActivationMaps(own.score(), own.allLayers() || task.node().isPresent(), own.positiveOnly()).of(question);
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), units(nodes, question.network()), question.network().reachableUnits(), rule, question)
                .nodeScores(nodes).build();
    }

    /** The mean of both ends of each undirected edge, {@code [u]}. */
    private static double[] units(double[] nodes, GatedNetwork network) {
        double[] scores = new double[network.units().count()];
        for (int unit = 0; unit < scores.length; unit++) {
            int edge = network.units().edge(unit, 0);
            scores[unit] = (nodes[network.graph().source(edge)] + nodes[network.graph().target(edge)]) / 2;
        }
        return scores;
    }
}
