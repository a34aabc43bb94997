package org.gnomon.mine.r5;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** How R5 mines. A value of {@code profile}, 0 playouts or -1 is the profile's. */
@ObjectClassDefinition(id = R5Miner.PID, name = "R5", description = "Rule discovery with reinforced and recurrent relational reasoning")
public @interface R5Parameters {

    @AttributeDefinition(name = "Profile", description = "corrected, or parity: what the public code does. Gives the values that are not set", options = {
            @Option(label = "Corrected", value = "corrected"), @Option(label = "As the public code", value = "parity")})
    String profile() default "corrected";

    @AttributeDefinition(name = "Epochs", description = "How often every instance is learned from; short ones come first in the first epoch", min = "1",
            max = "10000")
    int epochs() default 2;

    @AttributeDefinition(name = "Invented relations", description = "Names for results that have none yet (ICLR 2022, section 3.2)", min = "1", max = "1000")
    int invented() default 50;

    @AttributeDefinition(name = "Paths", description = "Paths sampled per instance, shorter ones first", min = "1", max = "1000")
    int paths() default 10;

    @AttributeDefinition(name = "Slack", description = "Edges that a path may be longer than the shortest", min = "0", max = "64")
    int slack() default 0;

    @AttributeDefinition(name = "Policy", description = "What the search knows of moves: nothing and plays at random, or a network, which needs the engine."
            + " Of the profiles: uniform (parity: dense)", options = {@Option(label = "The profile's", value = "profile"),
                @Option(label = "Random play", value = "uniform"),
                @Option(label = "Network that scores pairs", value = "pairwise"),
                @Option(label = "Network of the public code", value = "dense")})
    String policy() default "profile";

    @AttributeDefinition(name = "Playouts", description = "Simulations of the tree search per move while learning. 0: the profile's, 50 (parity: 200)",
            min = "0", max = "100000")
    int playouts() default 0;

    @AttributeDefinition(name = "Exploration", description = "Weight of the bound against the value in the tree search."
            + " -1: the profile's, 1.5 (parity: 10)", min = "-1", max = "1000")
    double exploration() default -1;

    @AttributeDefinition(name = "Goal", description = "Whether the search may see the label while learning."
            + " Of the profiles: label (parity: hidden)", options = {
            @Option(label = "The profile's", value = "profile"), @Option(label = "Reductions to the label are worth more", value = "label"),
            @Option(label = "The search is blind to it", value = "hidden")})
    String goal() default "profile";

    @AttributeDefinition(name = "Update every", description = "Episodes between two updates of the network; the public code takes 128 or 16", min = "1",
            max = "1000000")
    int updateEvery() default 128;

    @AttributeDefinition(name = "Learning rate", description = "Of the network, before the factor that follows how far its policy moves", min = "1e-6",
            max = "1")
    double learningRate() default 0.01;

    @AttributeDefinition(name = "Reward of a right episode", description = "Added to the score of every rule used; 0.3 to 0.8 for noisy data", min = "0",
            max = "10")
    double right() default 0.1;

    @AttributeDefinition(name = "Reward of a right episode of one move", description = "Added on top to the score of its only rule."
            + " -1: the profile's, 1 (parity: 10)", min = "-1", max = "100")
    double single() default -1;

    @AttributeDefinition(name = "Decay", description = "Part of every score that fades per episode; with parity twice", min = "0", max = "0.5")
    double decay() default 0.003;

    @AttributeDefinition(name = "Forget below", description = "Rules with a lower score are forgotten", min = "-1000", max = "0")
    double forgetBelow() default -1.2;

    @AttributeDefinition(name = "Refine", description = "Rounds of re-assigning heads by the agreement of all stories, after the episodes; 0 for none."
            + " -1: the profile's, 5 (parity: 0)", min = "-1", max = "100")
    int refine() default -1;

    @AttributeDefinition(name = "Prediction", description = "How a path is read: in all orders at once, or by tree search."
            + " Of the profiles: chart (parity: mcts)", options = {@Option(label = "The profile's", value = "profile"),
                @Option(label = "Chart, exact", value = "chart"),
                @Option(label = "Tree search", value = "mcts")})
    String prediction() default "profile";

    @AttributeDefinition(name = "Prediction playouts", description = "Simulations of the tree search per move while answering", min = "1", max = "100000")
    int predictionPlayouts() default 200;

    @AttributeDefinition(name = "Aggregation", description = "How many paths become one answer: each counts, or they are reduced together and the last one"
            + " decides. Of the profiles: vote (parity: drop)", options = {@Option(label = "The profile's", value = "profile"),
                @Option(label = "Vote", value = "vote"), @Option(label = "Drop", value = "drop")})
    String aggregation() default "profile";

    @AttributeDefinition(name = "Length penalty", description = "A path of k relations counts exp(-penalty k)", min = "0", max = "100")
    double lengthPenalty() default 0.1;
}
