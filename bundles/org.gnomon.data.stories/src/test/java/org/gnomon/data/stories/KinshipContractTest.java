package org.gnomon.data.stories;

import java.util.Map;
import org.gnomon.api.data.StoryGenerator;
import org.gnomon.tck.StoryGeneratorContract;
import org.gnomon.tck.TestParameters;

class KinshipContractTest extends StoryGeneratorContract {

    @Override
    protected StoryGenerator generator() {
        return new KinshipGenerator();
    }

    @Override
    protected TestParameters small() {
        return new TestParameters(Map.of("trainingStories", 40, "validationStories", 5, "testStories", 3, "testLengths", "2,3"));
    }
}
