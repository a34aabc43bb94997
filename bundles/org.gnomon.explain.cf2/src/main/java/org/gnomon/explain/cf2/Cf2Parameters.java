package org.gnomon.explain.cf2;

import org.gnomon.api.explain.Objective;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of CF2. */
@ObjectClassDefinition(name = "CF2")
@interface Cf2Parameters {

    @AttributeDefinition(name = "Alpha", description = "Share of the factual loss; the rest is counterfactual (WWW 2022, alpha)", min = "0",
            max = "1")
    double alpha() default 0.6;

    @AttributeDefinition(name = "Gamma", description = "Margin by which the class is to win alone and to lose without (WWW 2022, gamma)",
            min = "0", max = "1")
    double gamma() default 0.5;

    @AttributeDefinition(name = "Lambda", description = "Weight of these losses against one kept edge (WWW 2022, lambda)", min = "0")
    double lambda() default 20;

    @AttributeDefinition(name = "Epochs", description = "Steps of Adam per mask", min = "1", max = "100000")
    int epochs() default 200;

    @AttributeDefinition(name = "Learning rate", description = "Step size of Adam", min = "1e-6", max = "10")
    double learningRate() default 0.1;

    @AttributeDefinition(name = "Repeats", description = "Masks from different random starts; scores are their mean, and their spread is noted",
            min = "1", max = "1000")
    int repeats() default 1;

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
