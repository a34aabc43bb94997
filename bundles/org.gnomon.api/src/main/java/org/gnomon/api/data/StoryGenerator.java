package org.gnomon.api.data;

import java.util.List;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.Rule;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes small relational graphs with questions, and the rules that answer them, from a seed. Stateless; the same seed gives the same everywhere. */
@ConsumerType
public interface StoryGenerator {

    /**
     * One world.
     *
     * @param rules all that hold in it, in a fixed order: what a miner should find
     */
    record World(InstanceSet instances, List<Rule> rules) {
        public World {
            rules = List.copyOf(rules);
        }
    }

    /** One world or more, each with a name of its own. */
    List<World> generate(Parameters parameters, Run run);
}
