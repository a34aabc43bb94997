package org.gnomon.data.stories;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of the kinship stories. */
@ObjectClassDefinition(name = "Kinship stories")
@interface KinshipParameters {

    @AttributeDefinition(name = "Training stories", description = "Stories to learn from; the training lengths take turns", min = "1", max = "1000000")
    int trainingStories() default 10_000;

    @AttributeDefinition(name = "Training lengths", description = "Relations on the path, for example 2,3 or 2..4; from 2 to 20")
    String trainingLengths() default "2,3";

    @AttributeDefinition(name = "Validation stories", description = "Stories to choose settings by, of the training lengths", min = "0", max = "1000000")
    int validationStories() default 500;

    @AttributeDefinition(name = "Test stories", description = "Stories to measure on, of each test length", min = "0", max = "100000")
    int testStories() default 100;

    @AttributeDefinition(name = "Test lengths", description = "Relations on the path, for example 2..10; from 2 to 20")
    String testLengths() default "2..10";

    @AttributeDefinition(name = "Noise", description = "Relations that are true but not needed (EMNLP 2019, section 3.4)", options = {
        @Option(label = "None", value = "NONE"), @Option(label = "Second ways that say the same", value = "SUPPORTING"),
        @Option(label = "Ways that leave the path", value = "IRRELEVANT"), @Option(label = "Ways elsewhere", value = "DISCONNECTED")})
    NoiseKind noise() default NoiseKind.NONE;

    @AttributeDefinition(name = "Noise paths", description = "Per story, of two relations each", min = "1", max = "4")
    int noisePaths() default 1;

    @AttributeDefinition(name = "Label noise", description = "Share of the training stories whose label is exchanged for another relation", min = "0",
            max = "1")
    double labelNoise() default 0;

    @AttributeDefinition(name = "Rules", description = "Whether stories use the two rules that hold on one side of a family only", options = {
        @Option(label = "All, as CLUTRR", value = "ALL"), @Option(label = "Those that hold in every family", value = "SOUND")})
    RuleSelection rules() default RuleSelection.ALL;

    @AttributeDefinition(name = "Ambiguous", description = "Keep stories whose path has a second answer by the rules, as CLUTRR does; the label is true all "
            + "the same")
    boolean ambiguous() default false;

    @AttributeDefinition(name = "Generations", description = "Of every family", min = "2", max = "6")
    int generations() default 4;

    @AttributeDefinition(name = "Children", description = "Most children of a couple", min = "1", max = "6")
    int children() default 4;
}
