package org.gnomon.mine.paths;

import org.gnomon.rules.Aggregation;
import org.gnomon.rules.Matching;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How path rules are mined and applied. */
@ObjectClassDefinition(id = PathRuleMiner.PID, name = "Path rules", description = "Rules along paths and with constants, counted over a knowledge graph")
public @interface PathRuleParameters {

    @AttributeDefinition(name = "Longest body", description = "Atoms of the longest body; of 4 and 5, chains are sampled", min = "1", max = "5")
    int maxLength() default 3;

    @AttributeDefinition(name = "Constants", description = "Whether rules with a constant in the head are mined: h(X,c) <= b(X,d), "
            + "h(X,c) <= b(X,A), and h(X,c) for all")
    boolean constants() default true;

    @AttributeDefinition(name = "Least support", description = "Pairs for which body and head hold", min = "1", max = "1000000000")
    int minSupport() default 2;

    @AttributeDefinition(name = "Least head coverage", description = "Support by facts of the head; AMIE takes 0.01", min = "0", max = "1")
    double minHeadCoverage() default 0;

    @AttributeDefinition(name = "Least confidence", description = "Support by body; AnyBURL takes 0.0001", min = "0", max = "1")
    double minConfidence() default 0.0001;

    @AttributeDefinition(name = "Most confidence", description = "Support by body; below 1 only rules are kept that conclude something new", min = "0",
            max = "1")
    double maxConfidence() default 1;

    @AttributeDefinition(name = "Least PCA confidence", description = "Support by PCA body; AMIE takes 0.1", min = "0", max = "1")
    double minPcaConfidence() default 0;

    @AttributeDefinition(name = "Chains per relation", description = "Most rules of one or two atoms that are kept for each head, the most confident; "
            + "few for small graphs, many for large ones", min = "0", max = "1000000")
    int chains() default 500;

    @AttributeDefinition(name = "Long chains per relation", description = "Most rules of three atoms that are kept for each head, and of each greater length",
            min = "0", max = "1000000")
    int longChains() default 100;

    @AttributeDefinition(name = "Rules with constants per relation",
            description = "Most rules with a constant that are kept for each head, and as many without a body", min = "0", max = "1000000")
    int unary() default 500;

    @AttributeDefinition(name = "Starts", description = "Entities from which chains are followed, per first relation; where there are more, a random sample",
            min = "1", max = "1000000000")
    int starts() default 10_000;

    @AttributeDefinition(name = "Memory", description = "Most memory that mining may take, in MiB; more is refused before it begins", min = "16",
            max = "1048576")
    int memory() default 2048;

    @AttributeDefinition(name = "Rounds of weight learning", description = "0 learns no weights; answers then come by max-plus", min = "0", max = "10000")
    int rounds() default 60;

    @AttributeDefinition(name = "Ridge", description = "Penalty on squared weights; more for few facts", min = "0", max = "1000000")
    double ridge() default 50;

    @AttributeDefinition(name = "Questions", description = "Most entities per relation and end of which the facts teach weights", min = "1", max = "1000000")
    int questions() default 2000;

    @AttributeDefinition(name = "Aggregation", description = "How the rules that fire make a score. WEIGHTED takes the weights of a mining by this miner; "
            + "rules that come from elsewhere are aggregated by MAX_PLUS then")
    Aggregation aggregation() default Aggregation.WEIGHTED;

    @AttributeDefinition(name = "Matching", description = "Whether different terms of a rule are different entities when it is applied; as mined: INJECTIVE")
    Matching matching() default Matching.INJECTIVE;

    @AttributeDefinition(name = "Pseudo count", description = "Added to every body when a confidence is taken for an answer (AnyBURL: 5)", min = "0",
            max = "1000000")
    double pseudo() default Counted.PSEUDO;

    @AttributeDefinition(name = "Candidates", description = "Most candidates of an answer", min = "1", max = "100000000")
    int top() default 100;

    @AttributeDefinition(name = "Derivations", description = "Most rules that are shown for a candidate, the strongest first", min = "1", max = "1000")
    int derivations() default 3;
}
