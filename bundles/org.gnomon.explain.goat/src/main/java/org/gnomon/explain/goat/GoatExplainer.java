package org.gnomon.explain.goat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.gnomon.model.packed.GateForm;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** GOAt as a service. */
@Component(configurationPid = GoatExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = GoatParameters.class)
@MethodInfo(id = "goat", label = "GOAt",
        description = "Expands a logit into products of edges and activation gates, and gives each factor an equal share",
        paper = "Lu et al., GOAt: Explaining Graph Neural Networks via Graph Output Attribution, ICLR 2024")
public final class GoatExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.goat";

    /** Beyond this the quadrature would need more passes than there are edges in most graphs. */
    private static final int HIGHEST_DEGREE = 256;

    private final Kernels kernels;

    @Activate
    public GoatExplainer(@Reference Kernels kernels) {
        this.kernels = kernels;
    }

    @Override
    public Support check(ExplainTask task) {
        GateForm form = form(task.network());
        return form.degree() <= HIGHEST_DEGREE ? new Support.Yes()
                : new Support.No(List.of("network '" + task.network().name() + "' is a polynomial of degree " + form.degree()
                        + " in its gates, for it multiplies values again and again; allowed: up to " + HIGHEST_DEGREE));
    }

    private static GateForm form(Gnn network) {
        return GateForm.of(network.program(), true);
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        run.checkCancelled();
        BoundTask question = BoundTask.of(kernels, task);
        boolean includeFeatures = parameters.as(GoatParameters.class).includeFeatures();
        Goat goat = Goat.of(question.network(), task.node(), question.targetClass(), includeFeatures);
        run.checkCancelled();
        Explanation.Builder explanation = PrefixSearch
                .explain(question.targetClass(), goat.units(question.network().units()), question.network().reachableUnits(),
                        SizeRule.of(parameters, task), question)
                .edgeScores(goat.edges()).nodeScores(goat.nodes()).note(completeness(goat));
        if (includeFeatures) {
            explanation.featureScores(goat.features());
        }
        List<GnnStep> held = form(task.network()).held();
        if (!held.isEmpty()) {
            explanation.note("held at the value they have on the whole graph: "
                    + held.stream().map(GnnStep::name).collect(Collectors.joining(", ")));
        }
        return explanation.build();
    }

    private static String completeness(Goat goat) {
        return String.format(Locale.ROOT, "completeness: edges %.6g + residual %.6g + features %.6g = logit %.6g - logit without edges %.6g",
                sum(goat.edges()), goat.residual(), sum(goat.features()), goat.logit(), goat.logitWithoutEdges());
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
