package org.gnomon.explain.pgm;

import org.gnomon.api.explain.Objective;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of PGM-Explainer. */
@ObjectClassDefinition(name = "PGM-Explainer")
@interface PgmParameters {

    @AttributeDefinition(name = "Samples", description = "Random perturbations, one evaluation each (NeurIPS 2020, n)", min = "10", max = "1000000")
    int samples() default 500;

    @AttributeDefinition(name = "Perturbed share", description = "Probability that a node is perturbed in a sample (official code: 0.5)",
            min = "0.01", max = "0.99")
    double share() default 0.1;

    @AttributeDefinition(name = "Changed share", description = "Share of the samples that count as a changed prediction: those with the largest drop "
            + "(official code for graphs: 0.125)", min = "0.01", max = "0.99")
    double changedShare() default 0.5;

    @AttributeDefinition(name = "Perturbation", description = "What is done to a node: its features become 0, or its edges are removed", options = {
            @Option(label = "features", value = "FEATURES"), @Option(label = "edges", value = "EDGES")})
    Perturbation perturb() default Perturbation.FEATURES;

    @AttributeDefinition(name = "Signed", description = "Scores are negative where the perturbation helps the class")
    boolean signed() default false;

    @AttributeDefinition(name = "Top nodes", description = "Largest number of nodes in the Markov blanket, by p-value; 0 for no limit", min = "0")
    int topNodes() default 0;

    @AttributeDefinition(name = "Significance", description = "Level of the tests that build the Markov blanket", min = "0.000001", max = "0.5")
    double significance() default 0.05;

    @AttributeDefinition(name = "Edges", description = "Number of undirected edges to choose; 0 searches for it (graph) or takes 7 (node)", min = "0")
    int edges() default 0;

    @AttributeDefinition(name = "Largest share", description = "Upper bound of the search, as a share of the edges (1 - sparsity)", min = "0.01",
            max = "1")
    double maxFraction() default 0.3;

    @AttributeDefinition(name = "Smallest size", description = "Lower bound of the search, in undirected edges", min = "1")
    int minSize() default 1;

    @AttributeDefinition(name = "Objective", description = "What the search maximises: Fid+ - Fid-, -Fid- or Fid+", options = {
            @Option(label = "Fid+ - Fid-", value = "DIFFERENCE"), @Option(label = "-Fid-", value = "FACTUAL"),
            @Option(label = "Fid+", value = "COUNTERFACTUAL")})
    Objective objective() default Objective.DIFFERENCE;

    @AttributeDefinition(name = "Expand ties", description = "Also choose edges with the same score as the last chosen one")
    boolean expandTies() default false;
}
