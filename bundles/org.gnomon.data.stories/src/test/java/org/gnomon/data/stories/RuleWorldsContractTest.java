package org.gnomon.data.stories;

import java.util.Map;
import org.gnomon.api.data.StoryGenerator;
import org.gnomon.tck.StoryGeneratorContract;
import org.gnomon.tck.TestParameters;

class RuleWorldsContractTest extends StoryGeneratorContract {

    @Override
    protected StoryGenerator generator() {
        return new RuleWorldsGenerator();
    }

    @Override
    protected TestParameters small() {
        return new TestParameters(Map.of("worlds", 2, "trainingStories", 40, "validationStories", 5, "testStories", 3));
    }
}
