package org.gnomon.explain.inputxgradient;

import org.gnomon.api.explain.Objective;
import org.gnomon.kernels.ClassScore;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of input x gradient. */
@ObjectClassDefinition(name = "Input x gradient")
@interface InputXGradientParameters {

    @AttributeDefinition(name = "Score", description = "What is differentiated: log-probability, probability or logit of the class", options = {
            @Option(label = "log-probability", value = "LOG_PROBABILITY"), @Option(label = "probability", value = "PROBABILITY"),
            @Option(label = "logit", value = "LOGIT")})
    ClassScore score() default ClassScore.LOG_PROBABILITY;

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
