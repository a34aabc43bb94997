package org.gnomon.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;

/** Stories of a world in which relation {@code r_a} followed by {@code r_b} is {@code r_(a+b)}, modulo its size: every order of reduction is right. */
public final class RingStories {

    private final int size;

    /** @param size number of relations */
    public RingStories(int size) {
        this.size = size;
    }

    /** {@code count} stories with paths of {@code shortest} to {@code longest} relations, each with two facts beside the path. */
    public List<PathInstance> stories(int count, int shortest, int longest, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<PathInstance> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stories.add(story("story-" + i, shortest + random.nextInt(longest - shortest + 1), random));
        }
        return List.copyOf(stories);
    }

    private PathInstance story(String id, int length, RandomGenerator random) {
        List<Triple> facts = new ArrayList<>();
        int sum = 0;
        for (int step = 0; step < length; step++) {
            int relation = random.nextInt(size);
            sum += relation;
            facts.add(new Triple("n" + step, name(relation), "n" + (step + 1)));
        }
        facts.add(new Triple("n0", name(random.nextInt(size)), "aside"));
        facts.add(new Triple("beyond", name(random.nextInt(size)), "n" + length));
        return new PathInstance(id, facts, new Query.Between("n0", "n" + length), Optional.of(name(sum % size)));
    }

    /** Name of a relation. */
    public String name(int relation) {
        return "r" + relation;
    }
}
