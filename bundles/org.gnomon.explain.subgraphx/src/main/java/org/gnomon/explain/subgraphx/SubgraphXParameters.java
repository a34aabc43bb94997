package org.gnomon.explain.subgraphx;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Parameters of SubgraphX. */
@ObjectClassDefinition(name = "SubgraphX")
@interface SubgraphXParameters {

    @AttributeDefinition(name = "Rollouts", description = "Walks of the tree search from the whole graph to a small part (ICML 2021, M)", min = "1",
            max = "10000")
    int rollouts() default 20;

    @AttributeDefinition(name = "Start", description = "The search starts from at most so many nodes: a connected part of nodes with high Shapley values of "
            + "their own; 0 for all", min = "0")
    int startNodes() default 50;

    @AttributeDefinition(name = "Smallest part", description = "Number of nodes at which a walk ends, if its edges are few enough (N_min)",
            min = "2")
    int minNodes() default 5;

    @AttributeDefinition(name = "Expanded nodes", description = "Nodes that are tried for removal at each step (official code, expand_atoms)",
            min = "1")
    int expandAtoms() default 12;

    @AttributeDefinition(name = "High degree first", description = "Tries nodes of high degree first; otherwise of low degree")
    boolean highDegreeFirst() default false;

    @AttributeDefinition(name = "Exploration", description = "Weight of the Shapley value against the mean reward (ICML 2021, lambda)", min = "0")
    double cPuct() default 10;

    @AttributeDefinition(name = "Samples", description = "Coalitions per Shapley value; exact where there are no more (ICML 2021, T)", min = "1",
            max = "100000")
    int samples() default 20;

    @AttributeDefinition(name = "Hops", description = "Edges between a subgraph and the nodes that play against it; 0 takes the network's layers "
            + "(ICML 2021, L)", min = "0", max = "20")
    int hops() default 0;

    @AttributeDefinition(name = "Budget", description = "Largest number of network evaluations; the search ends early when it is spent", min = "100")
    int maxEvaluations() default 50_000;

    @AttributeDefinition(name = "Edges", description = "Number of undirected edges to choose; 0 leaves it to the search (graph) or takes 7 (node)",
            min = "0")
    int edges() default 0;

    @AttributeDefinition(name = "Largest share", description = "Upper bound of the explanation, as a share of the edges (1 - sparsity)", min = "0.01",
            max = "1")
    double maxFraction() default 0.3;

    @AttributeDefinition(name = "Smallest size", description = "Lower bound of the explanation, in undirected edges", min = "1")
    int minSize() default 1;
}
