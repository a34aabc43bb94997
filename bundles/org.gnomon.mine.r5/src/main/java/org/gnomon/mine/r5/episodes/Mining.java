package org.gnomon.mine.r5.episodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.mine.r5.memory.RuleMemory;
import org.gnomon.mine.r5.networks.Policy;
import org.gnomon.mine.r5.networks.Sample;
import org.gnomon.mine.r5.stories.Story;

/** Episodes over all stories, short ones first in the first epoch, shuffled later. It can stop after any episode and go on from there. */
public final class Mining {

    private final List<Story> stories;
    private final RuleMemory memory;
    private final Policy policy;
    private final EpisodeSettings settings;
    private final int epochs;
    private long episode;
    private int shuffledEpoch = -1;
    private List<Integer> order;

    /** @param episode number of episodes that {@code memory} and {@code policy} have seen */
    public Mining(List<Story> stories, RuleMemory memory, Policy policy, long episode, int epochs, EpisodeSettings settings) {
        this.stories = List.copyOf(stories);
        this.memory = memory;
        this.policy = policy;
        this.episode = episode;
        this.epochs = epochs;
        this.settings = settings;
    }

    /** All episodes that are left; {@code afterEach} is called after every one. */
    public void run(Run run, Runnable afterEach) {
        List<Integer> curriculum = IntStream.range(0, stories.size()).boxed().sorted(Comparator.comparingInt(i -> stories.get(i).length())).toList();
        long total = (long) epochs * stories.size();
        run.phase("episodes", Math.max(0, total - episode));
        while (episode < total) {
            int place = (int) (episode % stories.size());
            Story story = stories.get((episode < stories.size() ? curriculum : shuffled(run, (int) (episode / stories.size()))).get(place));
            List<Sample> samples = new Episode(memory, policy.judge(memory), settings, run.random("episode-" + episode)).learn(story);
            episode++;
            policy.learn(samples, episode, run);
            run.step();
            afterEach.run();
        }
    }

    private List<Integer> shuffled(Run run, int epoch) {
        if (epoch != shuffledEpoch) {
            order = new ArrayList<>(IntStream.range(0, stories.size()).boxed().toList());
            Collections.shuffle(order, run.random("epoch-" + epoch));
            shuffledEpoch = epoch;
        }
        return order;
    }

    public RuleMemory memory() {
        return memory;
    }

    public long episode() {
        return episode;
    }
}
