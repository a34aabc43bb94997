package org.gnomon.data.stories;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Parameters of the rule worlds. */
@ObjectClassDefinition(name = "Rule worlds")
@interface RuleWorldsParameters {

    @AttributeDefinition(name = "Worlds", description = "How many, each with rules of its own", min = "1", max = "1000")
    int worlds() default 1;

    @AttributeDefinition(name = "Relations", description = "Inverses not counted", min = "3", max = "500")
    int relations() default 20;

    @AttributeDefinition(name = "Rules", description = "Compositions of two relations per world, at most the square of (relations - 1)", min = "1",
            max = "10000")
    int rules() default 20;

    @AttributeDefinition(name = "Different rules", description = "Share of the rules of every further world that are none of the first", min = "0", max = "1")
    double different() default 0.5;

    @AttributeDefinition(name = "Inverse rules", description = "Every relation has an inverse, every rule holds backwards too, and the facts of "
            + "the path are stated both ways")
    boolean inverse() default false;

    @AttributeDefinition(name = "Training stories", description = "Stories to learn from, per world; the lengths take turns", min = "1", max = "1000000")
    int trainingStories() default 5_000;

    @AttributeDefinition(name = "Training lengths", description = "Relations on the path, from 2 to 20; without 2, no rule is seen alone")
    String trainingLengths() default "2..4";

    @AttributeDefinition(name = "Validation stories", description = "Stories to choose settings by, per world, of the training lengths", min = "0",
            max = "1000000")
    int validationStories() default 500;

    @AttributeDefinition(name = "Test stories", description = "Stories to measure on, per world and test length", min = "0", max = "100000")
    int testStories() default 100;

    @AttributeDefinition(name = "Test lengths", description = "Relations on the path, from 2 to 20")
    String testLengths() default "2..7";

    @AttributeDefinition(name = "Path noise", description = "Probability that a relation on the path of a training story is exchanged for another", min = "0",
            max = "1")
    double pathNoise() default 0;

    @AttributeDefinition(name = "Label noise", description = "Share of the training stories whose label is exchanged for another relation", min = "0",
            max = "1")
    double labelNoise() default 0;

    @AttributeDefinition(name = "Extra nodes", description = "Nodes per story beside those of the path", min = "0", max = "10000")
    int extraNodes() default 4;

    @AttributeDefinition(name = "Extra edges", description = "Facts per story beside the path, with an extra node at one end at least; equal ones count once",
            min = "0", max = "100000")
    int extraEdges() default 6;

    @AttributeDefinition(name = "Ambiguous", description = "Keep stories whose path has a second answer by the rules")
    boolean ambiguous() default false;
}
