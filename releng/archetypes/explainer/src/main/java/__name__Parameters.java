package ${package};

import org.gnomon.api.explain.Objective;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of the method; those after the first are the same for every scorer, see {@link org.gnomon.api.explain.SizeRule.Size}. */
@ObjectClassDefinition(name = "${name}")
@interface ${name}Parameters {

    @AttributeDefinition(name = "Exponent", description = "Power of the product of both degrees; negative prefers the rim", min = "-4", max = "4")
    double exponent() default 1;

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
