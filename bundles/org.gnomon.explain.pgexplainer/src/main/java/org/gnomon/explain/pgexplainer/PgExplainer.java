package org.gnomon.explain.pgexplainer;

import java.util.List;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.kernels.Kernels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** PGExplainer as a service. */
@Component(configurationPid = PgExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = PgExplainerParameters.class)
@MethodInfo(id = "pg-explainer", label = "PGExplainer",
        description = "Learns from many graphs or nodes a network that scores edges by the embeddings of their ends",
        paper = "Luo et al., Parameterized Explainer for Graph Neural Network, NeurIPS 2020")
public final class PgExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.pgexplainer";

    private final Kernels kernels;
    private final TorchEngine torch;

    @Activate
    public PgExplainer(@Reference Kernels kernels, @Reference TorchEngine torch) {
        this.kernels = kernels;
        this.torch = torch;
    }

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    /** One that has learnt from {@code background}; this one where that has no edge to learn from. */
    @Override
    public Explainer fitted(Background background, Parameters parameters, Run run) {
        FittedPgExplainer fitted = learnt(background.tasks(), parameters, run);
        return fitted.scorer().isPresent() ? fitted : this;
    }

    /** Not fitted, it learns from the one question that it is asked. */
    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        run.checkCancelled();
        FittedPgExplainer fitted = learnt(List.of(task), parameters, run);
        Explanation.Builder explanation = fitted.explanation(task, parameters);
        if (fitted.scorer().isPresent()) {
            explanation.note("there was nothing else to learn from: the scorer was trained on this question alone");
        }
        return explanation.build();
    }

    private FittedPgExplainer learnt(List<ExplainTask> tasks, Parameters parameters, Run run) {
        return FittedPgExplainer.of(kernels, torch, tasks, parameters.as(PgExplainerParameters.class), run);
    }
}
