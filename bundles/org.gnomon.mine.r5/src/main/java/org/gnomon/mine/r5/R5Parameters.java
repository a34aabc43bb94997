package org.gnomon.mine.r5;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How R5 mines. */
@ObjectClassDefinition(id = R5Miner.PID, name = "R5", description = "Rule discovery with reinforced and recurrent relational reasoning")
public @interface R5Parameters {

    @AttributeDefinition(name = "Epochs", description = "How often every instance is learned from; short ones come first in the first epoch", min = "1",
            max = "10000")
    int epochs() default 2;

    @AttributeDefinition(name = "Invented relations", description = "Names for results that have none yet (ICLR 2022, section 3.2)", min = "1", max = "1000")
    int invented() default 50;

    @AttributeDefinition(name = "Paths", description = "Paths sampled per instance, shorter ones first", min = "1", max = "1000")
    int paths() default 10;

    @AttributeDefinition(name = "Slack", description = "Edges that a path may be longer than the shortest", min = "0", max = "64")
    int slack() default 0;

    @AttributeDefinition(name = "Playouts", description = "Simulations of the tree search per move while learning; the public code takes 200", min = "1",
            max = "100000")
    int playouts() default 50;

    @AttributeDefinition(name = "Exploration", description = "Weight of the bound against the value in the tree search; the public code takes 10", min = "0",
            max = "1000")
    double exploration() default 1.5;

    @AttributeDefinition(name = "The search sees the label", description = "While learning, reductions to the label are worth more than others. In the public code it does not")
    boolean labelAware() default true;

    @AttributeDefinition(name = "Reward of a right episode", description = "Added to the score of every rule used; 0.3 to 0.8 for noisy data", min = "0", max = "10")
    double right() default 0.1;

    @AttributeDefinition(name = "Reward of a right episode of one move", description = "Added on top; the public code takes 1 or 10", min = "0", max = "100")
    double single() default 1.0;

    @AttributeDefinition(name = "Decay", description = "Part of every score that fades per episode", min = "0", max = "0.5")
    double decay() default 0.003;

    @AttributeDefinition(name = "Forget below", description = "Rules with a lower score are forgotten", min = "-1000", max = "0")
    double forgetBelow() default -1.2;
}
