package org.gnomon.explain.occlusion;

import org.gnomon.api.explain.Objective;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of occlusion. */
@ObjectClassDefinition(name = "Occlusion")
@interface OcclusionParameters {

    @AttributeDefinition(name = "Target", description = "What is taken away at a time: an edge, all edges of a node, or its features", options = {
            @Option(label = "an edge", value = "EDGE"), @Option(label = "the edges of a node", value = "NODE"),
            @Option(label = "the features of a node", value = "FEATURES")})
    Occluded target() default Occluded.NODE;

    @AttributeDefinition(name = "Effect", description = "What the drop is measured in: the probability of the class or its logarithm", options = {
            @Option(label = "probability", value = "PROBABILITY"), @Option(label = "log-probability", value = "LOG_PROBABILITY")})
    Effect effect() default Effect.PROBABILITY;

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
