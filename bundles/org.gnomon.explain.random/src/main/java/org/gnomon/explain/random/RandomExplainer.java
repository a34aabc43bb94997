package org.gnomon.explain.random;

import java.util.random.RandomGenerator;
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

/** Uniform random edge scores under the same search as every other scorer: what the search alone achieves. */
@Component(configurationPid = RandomExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = RandomParameters.class)
@MethodInfo(id = "random", label = "Random with search", description = "Scores edges at random, then searches the best prefix like every scorer",
        baseline = true)
public final class RandomExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.random";

    private final Kernels kernels;

    @Activate
    public RandomExplainer(@Reference Kernels kernels) {
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
        RandomGenerator random = run.random("edge-scores");
        double[] scores = random.doubles(question.network().units().count()).toArray();
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), scores, question.network().reachableUnits(), rule, question).build();
    }
}
