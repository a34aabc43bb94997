package org.gnomon.explain.portfolio;

import org.gnomon.api.explain.Objective;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of the portfolio. */
@ObjectClassDefinition(name = "Portfolio")
@interface PortfolioParameters {

    @AttributeDefinition(name = "Scorers", description = "Ids of the explainers to ask, in this order, separated by commas; those not installed are left out",
            min = "1")
    String scorers() default "eig-search,goat,edge-ig,saliency,input-x-gradient,grad-cam";

    @AttributeDefinition(name = "Combine", description = "Also search the mean of the scorers' rankings")
    boolean combine() default true;

    @AttributeDefinition(name = "Exchanges", description = "Most predictions for exchanging chosen edges for others where that raises the objective; "
            + "a round takes two per chosen and other edge", min = "0")
    int exchanges() default 1000;

    @AttributeDefinition(name = "Budget", description = "Most predictions of the network for one explanation, 0 for no limit: a scorer counts as one per edge, "
            + "its search as two per size; the first scorer is always asked", min = "0")
    int budget() default 0;

    @AttributeDefinition(name = "Edges", description = "Number of undirected edges to choose; 0 searches for it (graph) or takes 7 (node)", min = "0")
    int edges() default 0;

    @AttributeDefinition(name = "Largest share", description = "Upper bound of the search, as a share of the edges (1 - sparsity)", min = "0.01",
            max = "1")
    double maxFraction() default 0.3;

    @AttributeDefinition(name = "Smallest size", description = "Lower bound of the search, in undirected edges", min = "1")
    int minSize() default 1;

    @AttributeDefinition(name = "Objective", description = "What the search maximises, and the best scorer is chosen by: Fid+ - Fid-, -Fid- or Fid+",
            options = {@Option(label = "Fid+ - Fid-", value = "DIFFERENCE"), @Option(label = "-Fid-", value = "FACTUAL"),
                    @Option(label = "Fid+", value = "COUNTERFACTUAL")})
    Objective objective() default Objective.DIFFERENCE;

    @AttributeDefinition(name = "Expand ties", description = "Also choose edges with the same score as the last chosen one")
    boolean expandTies() default false;
}
