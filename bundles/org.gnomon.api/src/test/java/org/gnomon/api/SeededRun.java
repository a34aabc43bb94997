package org.gnomon.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** A run of one thread whose streams start again with every new run, as the contract says. */
public final class SeededRun implements Run {

    /** For methods without parameters. */
    public static final Parameters NO_PARAMETERS = new Parameters() {
        @Override
        public <A> A as(Class<A> type) {
            throw new IllegalArgumentException("no parameters of " + type);
        }
    };

    private final long seed;
    private final String path;
    private final int[] stepsLeft;

    public SeededRun(long seed) {
        this(seed, "", new int[] {Integer.MAX_VALUE});
    }

    private SeededRun(long seed, String path, int[] stepsLeft) {
        this.seed = seed;
        this.path = path;
        this.stepsLeft = stepsLeft;
    }

    /** Cancelled at step number {@code steps + 1}. */
    public static SeededRun cancelledAfter(long seed, int steps) {
        return new SeededRun(seed, "", new int[] {steps});
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public RandomGenerator random(String purpose) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + (path + purpose).hashCode());
    }

    @Override
    public void phase(String name, long total) {
        checkCancelled();
    }

    @Override
    public void step() {
        checkCancelled();
    }

    @Override
    public void checkCancelled() {
        if (stepsLeft[0]-- <= 0) {
            throw new Cancelled(Cancelled.Cause.REQUEST, "cancelled by the test");
        }
    }

    @Override
    public <T, R> List<R> parallel(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        List<R> results = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            results.add(work.apply(items.get(i), new SeededRun(seed, path + i + "/", stepsLeft)));
        }
        return results;
    }

    @Override
    public Path scratch() {
        throw new UnsupportedOperationException("these tests write no files");
    }
}
