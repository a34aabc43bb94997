package org.gnomon.explain.pgm;

import java.util.List;
import java.util.TreeSet;
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

/** PGM-Explainer as a service. */
@Component(configurationPid = PgmExplainer.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = PgmParameters.class)
@MethodInfo(id = "pgm-explainer", label = "PGM-Explainer",
        description = "Tests for every node whether the prediction depends on perturbing it, then searches the best prefix of edges",
        paper = "Vu and Thai, PGM-Explainer: Probabilistic Graphical Model Explanations for Graph Neural Networks, NeurIPS 2020")
public final class PgmExplainer implements Explainer {

    static final String PID = "org.gnomon.explain.pgm";

    private final Kernels kernels;

    @Activate
    public PgmExplainer(@Reference Kernels kernels) {
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
        PgmParameters chosen = parameters.as(PgmParameters.class);
        List<Integer> nodes = nodes(question.network(), task);
        PerturbationRecord record = new PerturbationSampler(question, chosen.perturb(), chosen.samples(), chosen.share(), chosen.changedShare())
                .draw(nodes, run);
        int limit = chosen.topNodes() > 0 ? chosen.topNodes() : nodes.size();
        NodeEvidence evidence = new NodeEvidence(NodeEvidence.scores(record, nodes, chosen.signed()),
                new MarkovBlanket(record, chosen.significance()).of(nodes, limit));
        SizeRule rule = SizeRule.of(parameters, task);
        Explanation.Builder explanation = PrefixSearch.explain(question.targetClass(), evidence.meanOfEnds(question.network()),
                question.network().reachableUnits(), rule, question).nodeScores(evidence.scores());
        evidence.notes().forEach(explanation::note);
        return explanation.build();
    }

    /** All nodes of a graph; for a node, those in its receptive field. */
    private static List<Integer> nodes(GatedNetwork network, ExplainTask task) {
        TreeSet<Integer> nodes = new TreeSet<>();
        task.node().ifPresentOrElse(nodes::add, () -> {
            for (int v = 0; v < task.graph().nodeCount(); v++) {
                nodes.add(v);
            }
        });
        for (int unit : network.reachableUnits()) {
            nodes.add(task.graph().source(network.units().edge(unit, 0)));
            nodes.add(task.graph().target(network.units().edge(unit, 0)));
        }
        return List.copyOf(nodes);
    }
}
