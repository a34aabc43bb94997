package org.gnomon.mine.r5.stories;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.Run;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.rules.PathSampler;
import org.gnomon.rules.RelationPath;
import org.gnomon.rules.Relations;

/** Turns instances into stories: samples their paths. Instances without label or path are left out. */
public final class StoryReader {

    private final Relations relations;
    private final PathSampler sampler;
    private final Run run;

    public StoryReader(Relations relations, PathSampler sampler, Run run) {
        this.relations = relations;
        this.sampler = sampler;
        this.run = run;
    }

    public List<Story> read(Iterable<PathInstance> instances) {
        List<Story> stories = new ArrayList<>();
        int number = 0;
        run.phase("paths", 0);
        for (PathInstance instance : instances) {
            run.step();
            List<RelationPath> paths = instance.label().isEmpty() ? List.of()
                    : sampler.sample(instance, relations, run.random("paths-" + number));
            if (!paths.isEmpty()) {
                stories.add(new Story(instance.id(), paths.stream().map(RelationPath::relations).toList(), relations.number(instance.label().get())));
            }
            number++;
        }
        return stories;
    }
}
