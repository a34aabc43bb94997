package org.gnomon.mine.r5.networks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/** The last samples, oldest first. */
final class ReplayBuffer {

    static final int CAPACITY = 5000;

    private final Deque<Sample> samples = new ArrayDeque<>();

    /** Takes one; where the buffer is full, the oldest goes. */
    void add(Sample sample) {
        if (samples.size() == CAPACITY) {
            samples.removeFirst();
        }
        samples.addLast(sample);
    }

    int size() {
        return samples.size();
    }

    List<Sample> samples() {
        return List.copyOf(samples);
    }

    /** {@code count} different ones. */
    List<Sample> drawn(int count, RandomGenerator random) {
        List<Sample> all = new ArrayList<>(samples);
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i, all.size());
            Sample sample = all.get(other);
            all.set(other, all.get(i));
            all.set(i, sample);
        }
        return List.copyOf(all.subList(0, count));
    }
}
