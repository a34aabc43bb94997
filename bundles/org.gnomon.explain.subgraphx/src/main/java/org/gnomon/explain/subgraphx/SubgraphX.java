package org.gnomon.explain.subgraphx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.gnomon.api.Run;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.kernels.BoundTask;

/** The whole method: Shapley values of single nodes, the tree search with what is left of the budget, and the choice among what it explored. */
final class SubgraphX {

    private final BoundTask question;
    private final OptionalInt node;
    private final SubgraphXParameters parameters;
    private final Topology topology;
    private final CoalitionValue value;

    SubgraphX(BoundTask question, OptionalInt node, SubgraphXParameters parameters) {
        this.question = question;
        this.node = node;
        this.parameters = parameters;
        topology = new Topology(question.network(), node);
        value = new CoalitionValue(question);
    }

    Explanation explain(SizeRule rule, Run run) {
        int hops = parameters.hops() > 0 ? parameters.hops() : question.network().network().depth();
        ShapleyValue shapley = new ShapleyValue(value, topology, hops, parameters.samples(), parameters.maxEvaluations(), run.random("coalitions"));
        double[] nodeScores = nodeScores(shapley.within(parameters.maxEvaluations() / 2), run);
        SubgraphChoice choice = SubgraphChoice.of(rule, question.network().reachableUnits().length);
        TreeSearch.Result found = search(shapley, choice).run(start(nodeScores), parameters.rollouts(), run);
        double[] unitScores = EdgeContrast.of(found.explored(), topology, question.network().units().count());
        Explanation.Builder explanation = Explanation.forClass(question.targetClass()).unitScores(unitScores).nodeScores(nodeScores)
                .selection(choice.select(found.explored(), topology, unitScores, question));
        notes(found, unitScores).forEach(explanation::note);
        return explanation.build();
    }

    private List<String> notes(TreeSearch.Result found, double[] unitScores) {
        List<String> notes = new ArrayList<>(PrefixSearch.notes(unitScores, question.network().reachableUnits()));
        if (found.rollouts() < parameters.rollouts()) {
            notes.add("stopped after " + found.rollouts() + " of " + parameters.rollouts() + " rollouts: the budget of " + parameters.maxEvaluations()
                    + " evaluations is spent");
        }
        return notes;
    }

    private TreeSearch search(ShapleyValue shapley, SubgraphChoice choice) {
        return new TreeSearch(topology, shapley, node, parameters.minNodes(), choice.max(),
                new TreeSearch.Pruning(parameters.expandAtoms(), parameters.highDegreeFirst(), parameters.cPuct()));
    }

    private BitSet start(double[] nodeScores) {
        OptionalInt seed = node.isPresent() ? node : Topology.best(topology.scope(), nodeScores);
        return topology.core(seed, nodeScores, parameters.startNodes() > 0 ? parameters.startNodes() : Integer.MAX_VALUE);
    }

    /** The Shapley value of every node in scope, alone against the nodes around it; 0 outside and where the budget does not reach; {@code [n]}. */
    private double[] nodeScores(ShapleyValue shapley, Run run) {
        double[] scores = new double[question.network().graph().nodeCount()];
        run.phase("nodes", topology.scope().cardinality());
        topology.nearestFirst(node).forEach(v -> {
            BitSet alone = new BitSet();
            alone.set(v);
            scores[v] = shapley.of(alone).orElse(0);
            run.step();
        });
        return scores;
    }
}
