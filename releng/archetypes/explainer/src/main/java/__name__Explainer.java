package ${package};

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

/** ${name} as a service. */
@Component(configurationPid = ${name}Explainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = ${name}Parameters.class)
@MethodInfo(id = "${id}", label = "${name}", description = "Scores each edge by the degrees of its ends, then searches the best prefix")
public final class ${name}Explainer implements Explainer {

    static final String PID = "${artifactId}";

    private final Kernels kernels;

    @Activate
    public ${name}Explainer(@Reference Kernels kernels) {
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
        double exponent = parameters.as(${name}Parameters.class).exponent();
        double[] scores = ${name}Scores.of(task.graph(), question.network().units(), exponent);
        SizeRule rule = SizeRule.of(parameters, task);
        return PrefixSearch.explain(question.targetClass(), scores, question.network().reachableUnits(), rule, question).build();
    }
}
