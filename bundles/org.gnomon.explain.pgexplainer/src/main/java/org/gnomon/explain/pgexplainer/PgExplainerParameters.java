package org.gnomon.explain.pgexplainer;

import org.gnomon.api.explain.Objective;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of PGExplainer. */
@ObjectClassDefinition(name = "PGExplainer")
@interface PgExplainerParameters {

    @AttributeDefinition(name = "Epochs", description = "Passes over the graphs or nodes that the scorer learns from", min = "1", max = "10000")
    int epochs() default 30;

    @AttributeDefinition(name = "Learning rate", description = "Step size of Adam", min = "1e-6", max = "10")
    double learningRate() default 0.003;

    @AttributeDefinition(name = "Batch size", description = "Graphs or nodes per step of Adam", min = "1", max = "1024")
    int batchSize() default 1;

    @AttributeDefinition(name = "Learn from", description = "Graphs or nodes that the scorer learns from, drawn at random where there are more",
            min = "1", max = "1000000")
    int learnFrom() default 200;

    @AttributeDefinition(name = "Hidden", description = "Width of the scorer's hidden layer", min = "1", max = "4096")
    int hidden() default 64;

    @AttributeDefinition(name = "Edge size", description = "Cost of a directed edge kept in full, in nats", min = "0")
    double edgeSize() default 0.05;

    @AttributeDefinition(name = "Edge entropy", description = "Cost of the mean entropy of the edge mask", min = "0")
    double edgeEntropy() default 1;

    @AttributeDefinition(name = "First temperature", description = "Temperature of the relaxed draws at the start", min = "0.01", max = "100")
    double firstTemperature() default 5;

    @AttributeDefinition(name = "Last temperature", description = "Temperature at the end; in between it falls geometrically", min = "0.01",
            max = "100")
    double lastTemperature() default 2;

    @AttributeDefinition(name = "First logit", description = "Added to the logit of every edge: 10 starts the training with masks that keep most",
            min = "-20", max = "20")
    double firstLogit() default 0;

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
