package org.gnomon.data.synthetic;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of BA-Community; the defaults are the published set. */
@ObjectClassDefinition(name = "BA-Community")
@interface BaCommunityParameters {

    @AttributeDefinition(name = "Base nodes", description = "Nodes of the Barabasi-Albert graph, more than edges per node", min = "2", max = "100000")
    int baseNodes() default 300;

    @AttributeDefinition(name = "Edges per node", description = "Edges from each new node to earlier ones", min = "1", max = "100")
    int edgesPerNode() default 5;

    @AttributeDefinition(name = "Motifs", description = "Number of planted motifs", min = "1", max = "10000")
    int motifs() default 80;

    @AttributeDefinition(name = "Attachment", description = "Which base nodes the motifs are joined to: random ones, as the papers say, or every "
            + "floor(base nodes / motifs)-th one, as in the published files", options = {@Option(label = "Random", value = "RANDOM"),
                @Option(label = "Spaced", value = "SPACED")})
    Attachment attachment() default Attachment.RANDOM;

    @AttributeDefinition(name = "Noise", description = "Random edges added, as a share of those there (published files: 0.01)", min = "0",
            max = "1")
    double noise() default 0.01;

    @AttributeDefinition(name = "Bridges", description = "Random edges between the two communities", min = "0", max = "100000")
    int bridges() default 350;

    @AttributeDefinition(name = "Features", description = "Features of each node", min = "2", max = "1000")
    int features() default 10;
}
