package org.gnomon.data.synthetic;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of Tree-Cycles; the defaults are the published set. */
@ObjectClassDefinition(name = "Tree-Cycles")
@interface TreeCyclesParameters {

    @AttributeDefinition(name = "Height", description = "Height of the binary tree, which has 2^(height+1) - 1 nodes", min = "0", max = "15")
    int height() default 8;

    @AttributeDefinition(name = "Cycle nodes", description = "Nodes of each cycle", min = "3", max = "1000")
    int cycleNodes() default 6;

    @AttributeDefinition(name = "Motifs", description = "Number of planted motifs", min = "1", max = "10000")
    int motifs() default 80;

    @AttributeDefinition(name = "Attachment", description = "Which base nodes the motifs are joined to: random ones, as the papers say, or every "
            + "floor(base nodes / motifs)-th one, as in the published files", options = {@Option(label = "Random", value = "RANDOM"),
                @Option(label = "Spaced", value = "SPACED")})
    Attachment attachment() default Attachment.RANDOM;

    @AttributeDefinition(name = "Noise", description = "Random edges added, as a share of those there (published files: 0.01)", min = "0",
            max = "1")
    double noise() default 0.01;

    @AttributeDefinition(name = "Features", description = "Features of each node", min = "1", max = "1000")
    int features() default 10;

    @AttributeDefinition(name = "Feature value", description = "Value of every feature; published models depend on it", min = "-1000000",
            max = "1000000")
    double featureValue() default 1;
}
