package org.gnomon.explain.portfolio;

import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Peers;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The portfolio as a service. */
@Component(configurationPid = PortfolioExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = PortfolioParameters.class)
@MethodInfo(id = "portfolio", label = "Portfolio", description = "Asks several cheap scorers and keeps, for each graph, the explanation that does best")
public final class PortfolioExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.portfolio";

    private final Kernels kernels;
    private final Peers peers;

    @Activate
    public PortfolioExplainer(@Reference Kernels kernels, @Reference Peers peers) {
        this.kernels = kernels;
        this.peers = peers;
    }

    @Override
    public Support check(ExplainTask task) {
        return new Support.Yes();
    }

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        run.checkCancelled();
        PortfolioParameters own = parameters.as(PortfolioParameters.class);
        BoundTask question = BoundTask.of(kernels, task);
        Portfolio portfolio = new Portfolio(question, SizeRule.of(parameters, task), own.objective(), own.budget(), own.exchanges());
        Survey survey = new Survey(peers, portfolio);
        survey.ask(scorers(own.scorers()), task.withTarget(question.targetClass()), run);
        if (own.combine()) {
            portfolio.addMeanRank();
        }
        Explanation.Builder best = portfolio.best();
        survey.report(best);
        return best.build();
    }

    private static List<String> scorers(String list) {
        return Stream.of(list.split(",")).map(String::strip).filter(id -> !id.isEmpty()).distinct().toList();
    }
}
