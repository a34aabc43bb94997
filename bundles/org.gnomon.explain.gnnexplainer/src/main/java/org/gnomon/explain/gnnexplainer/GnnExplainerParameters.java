package org.gnomon.explain.gnnexplainer;

import org.gnomon.api.explain.Objective;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of GNNExplainer. */
@ObjectClassDefinition(name = "GNNExplainer")
@interface GnnExplainerParameters {

    @AttributeDefinition(name = "Epochs", description = "Steps of Adam per mask", min = "1", max = "10000")
    int epochs() default 100;

    @AttributeDefinition(name = "Learning rate", description = "Step size of Adam", min = "1e-6", max = "10")
    double learningRate() default 0.01;

    @AttributeDefinition(name = "Repeats", description = "Masks from different random starts; scores are their mean, and their spread is noted",
            min = "1", max = "1000")
    int repeats() default 1;

    @AttributeDefinition(name = "Tied", description = "Both directions of an edge share a value; otherwise each has its own, as in PyG")
    boolean tied() default true;

    @AttributeDefinition(name = "Edge size", description = "Cost of a directed edge kept in full, in nats", min = "0")
    double edgeSize() default 0.005;

    @AttributeDefinition(name = "Edge entropy", description = "Cost of the mean entropy of the edge mask", min = "0")
    double edgeEntropy() default 1;

    @AttributeDefinition(name = "Features", description = "What a mask on features, learnt beside that on edges, has values for",
            options = {@Option(label = "none", value = "NONE"), @Option(label = "per node", value = "OBJECT"),
                @Option(label = "per feature", value = "COMMON_ATTRIBUTES"), @Option(label = "per feature of each node", value = "ATTRIBUTES")})
    FeatureMask features() default FeatureMask.NONE;

    @AttributeDefinition(name = "Feature size", description = "Cost of the mean value of the feature mask, in nats", min = "0")
    double featureSize() default 1;

    @AttributeDefinition(name = "Feature entropy", description = "Cost of the mean entropy of the feature mask", min = "0")
    double featureEntropy() default 0.1;

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
