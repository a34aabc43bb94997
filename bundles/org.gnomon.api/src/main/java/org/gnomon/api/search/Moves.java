package org.gnomon.api.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gnomon.api.Support;

/** The moves of a space that follow from its decisions alone. */
final class Moves {

    private static final int SAMPLE_TRIES = 100_000;
    private static final int UNIFORM_TRIES = 1_000_000;
    private static final int CHANGE_TRIES = 100;

    private final SearchSpace space;
    private final Decisions decisions;

    Moves(SearchSpace space) {
        this.space = space;
        this.decisions = space.decisions();
    }

    Architecture sample(RandomGenerator random) {
        for (int i = 0; i < SAMPLE_TRIES; i++) {
            Architecture drawn = decisions.settle(new int[decisions.size()], new boolean[decisions.size()], random);
            if (passes(drawn)) {
                return drawn;
            }
        }
        throw new IllegalStateException("none of " + SAMPLE_TRIES + " drawn architectures passes the check of space '" + space.id()
                + "'; the space needs a sample() of its own");
    }

    /** A draw has the probability {@code 1 / product of counts of its active decisions}; keeping it with 1 / that of the others makes all equal. */
    Architecture sampleUniformly(RandomGenerator random) {
        for (int i = 0; i < UNIFORM_TRIES; i++) {
            Architecture drawn = sample(random);
            boolean[] active = decisions.active(drawn);
            boolean kept = true;
            for (int d = 0; d < active.length && kept; d++) {
                kept = active[d] || random.nextInt(decisions.get(d).count()) == 0;
            }
            if (kept) {
                return drawn;
            }
        }
        throw new IllegalStateException("none of " + UNIFORM_TRIES + " drawn architectures of space '" + space.id()
                + "' was kept; too few decisions count at a time, draw by decisions instead");
    }

    Stream<Architecture> enumerate() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Enumeration(decisions), Spliterator.ORDERED), false).filter(this::passes);
    }

    Optional<Architecture> mutate(Architecture architecture, Segment within, RandomGenerator random) {
        boolean[] active = decisions.active(architecture);
        List<Integer> open = within.decisions().stream().filter(d -> active[d] && decisions.get(d).count() > 1).toList();
        String key = space.key(architecture);
        for (int i = 0; i < CHANGE_TRIES && !open.isEmpty(); i++) {
            int decision = open.get(random.nextInt(open.size()));
            int other = random.nextInt(decisions.get(decision).count() - 1);
            int[] options = architecture.options();
            options[decision] = other < options[decision] ? other : other + 1;
            Architecture child = decisions.settle(options, active, random);
            if (passes(child) && !space.key(child).equals(key)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    List<Architecture> neighbours(Architecture architecture) {
        Architecture start = decisions.canonical(architecture);
        boolean[] active = decisions.active(start);
        Map<String, Architecture> found = new LinkedHashMap<>();
        for (int d = 0; d < active.length; d++) {
            for (int option = 0; active[d] && option < decisions.get(d).count(); option++) {
                Architecture other = decisions.canonical(start.with(d, option));
                if (passes(other)) {
                    found.putIfAbsent(space.key(other), other);
                }
            }
        }
        found.remove(space.key(start));
        return List.copyOf(found.values());
    }

    Optional<Architecture> crossover(Architecture first, Architecture second, RandomGenerator random) {
        boolean[] inFirst = decisions.active(first);
        boolean[] inSecond = decisions.active(second);
        for (int i = 0; i < CHANGE_TRIES; i++) {
            int[] options = IntStream.range(0, decisions.size())
                    .map(d -> (random.nextBoolean() && inFirst[d] || !inSecond[d] ? first : second).option(d)).toArray();
            Architecture child = decisions.canonical(new Architecture(options));
            if (passes(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    Optional<Architecture> decode(double[] preferences) {
        if (preferences.length != decisions.width()) {
            throw new IllegalArgumentException("there are " + preferences.length + " preferences; space '" + space.id() + "' has " + decisions.width()
                    + " options");
        }
        int[] options = IntStream.range(0, decisions.size()).map(d -> preferred(preferences, d)).toArray();
        return Optional.of(decisions.canonical(new Architecture(options))).filter(this::passes);
    }

    private int preferred(double[] preferences, int decision) {
        int offset = decisions.offset(decision);
        int best = 0;
        for (int option = 1; option < decisions.get(decision).count(); option++) {
            best = preferences[offset + option] > preferences[offset + best] ? option : best;
        }
        return best;
    }

    private boolean passes(Architecture architecture) {
        return space.check(architecture) instanceof Support.Yes;
    }
}
