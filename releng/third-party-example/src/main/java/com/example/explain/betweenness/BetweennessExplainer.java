package com.example.explain.betweenness;

import java.util.Arrays;
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

/** Betweenness as a service. */
@Component(configurationPid = BetweennessExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = BetweennessParameters.class)
@MethodInfo(id = "betweenness", label = "Betweenness", description = "Scores each edge by the shortest paths that go over it, then searches the best prefix",
        paper = "Girvan and Newman, Community structure in social and biological networks, PNAS 2002")
public final class BetweennessExplainer implements Explainer {

    static final String PID = "com.example.explain.betweenness";

    private final Kernels kernels;

    @Activate
    public BetweennessExplainer(@Reference Kernels kernels) {
        this.kernels = kernels;
    }

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        BoundTask question = BoundTask.of(kernels, task);
        double[] scores = EdgeBetweenness.of(task.graph(), question.network().units(), run);
        if (parameters.as(BetweennessParameters.class).rim()) {
            Arrays.setAll(scores, unit -> -scores[unit]);
        }
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), scores, question.network().reachableUnits(), rule, question).build();
    }
}
