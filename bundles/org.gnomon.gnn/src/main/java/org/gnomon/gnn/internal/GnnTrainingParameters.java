package org.gnomon.gnn.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of training. */
@ObjectClassDefinition(name = "GNN training")
@interface GnnTrainingParameters {

    @AttributeDefinition(name = "Architecture", description = "Kind of message layer; all of them sum their messages",
            options = {@Option(label = "GIN", value = "gin"), @Option(label = "GCN", value = "gcn"), @Option(label = "GraphSAGE", value = "sage")})
    String architecture() default "gin";

    @AttributeDefinition(name = "Layers", description = "Number of message layers", min = "1", max = "16")
    int layers() default 3;

    @AttributeDefinition(name = "Hidden width", description = "Values per node after each message layer", min = "1", max = "1024")
    int hidden() default 32;

    @AttributeDefinition(name = "Epochs", description = "Most passes over the training items", min = "1", max = "100000")
    int epochs() default 2000;

    @AttributeDefinition(name = "Patience", description = "Epochs without a better validation loss after which training stops; 0 means 50 for graphs "
            + "and 200 for nodes, where an epoch is a single step", min = "0", max = "100000")
    int patience() default 0;

    @AttributeDefinition(name = "Batch size", description = "Graphs per step; for node classification a step takes all training nodes", min = "1",
            max = "65536")
    int batchSize() default 64;

    @AttributeDefinition(name = "Learning rate", description = "Step size of Adam", min = "0.0000001", max = "1")
    double learningRate() default 0.005;

    @AttributeDefinition(name = "Weight decay", description = "L2 penalty that Adam adds to the gradient", min = "0", max = "1")
    double weightDecay() default 0;

    @AttributeDefinition(name = "Dropout", description = "Share of values before the last layer that are set to zero while training", min = "0",
            max = "0.95")
    double dropout() default 0.5;

    @AttributeDefinition(name = "Validation share", description = "Share of items that decide when to stop", min = "0.01", max = "0.8")
    double validation() default 0.1;

    @AttributeDefinition(name = "Test share", description = "Share of items kept for the final accuracy", min = "0.01", max = "0.8")
    double test() default 0.1;
}
