package org.gnomon.data.synthetic;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Parameters of BA-2Motifs; the defaults are the published set. */
@ObjectClassDefinition(name = "BA-2Motifs")
@interface Ba2MotifsParameters {

    @AttributeDefinition(name = "Graphs", description = "Number of graphs, half of each class", min = "1", max = "1000000")
    int graphs() default 1000;

    @AttributeDefinition(name = "Tree nodes", description = "Nodes of each random tree, before the five nodes of the motif", min = "2", max = "10000")
    int treeNodes() default 20;

    @AttributeDefinition(name = "Features", description = "Features of each node", min = "1", max = "1000")
    int features() default 10;

    @AttributeDefinition(name = "Feature value", description = "Value of every feature; published models depend on it", min = "-1000000",
            max = "1000000")
    double featureValue() default 0.1;
}
