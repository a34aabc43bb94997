package org.gnomon.data.synthetic;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;

/** A run with real streams of random numbers, each fixed by seed, item and purpose. */
final class SeededRun implements Run {

    private final long seed;
    private final String path;
    private final long stopAfter;
    private long steps;
    private long total;

    SeededRun(long seed) {
        this(seed, "", Long.MAX_VALUE);
    }

    SeededRun(long seed, String path, long stopAfter) {
        this.seed = seed;
        this.path = path;
        this.stopAfter = stopAfter;
    }

    long steps() {
        return steps;
    }

    long total() {
        return total;
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public RandomGenerator random(String purpose) {
        try {
            byte[] name = (seed + path + "/" + purpose).getBytes(StandardCharsets.UTF_8);
            return RandomGeneratorFactory.of("L64X128MixRandom").create(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void phase(String name, long total) {
        this.total = total;
        steps = 0;
    }

    @Override
    public void step() {
        steps++;
        checkCancelled();
    }

    @Override
    public void checkCancelled() {
        if (steps >= stopAfter) {
            throw new Cancelled(Cancelled.Cause.REQUEST, "stopped");
        }
    }

    @Override
    public <T, R> List<R> parallel(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        return IntStream.range(0, items.size()).<R>mapToObj(i -> {
            R result = work.apply(items.get(i), new SeededRun(seed, path + "/" + i, Long.MAX_VALUE));
            step();
            return result;
        }).toList();
    }

    @Override
    public Path scratch() {
        throw new UnsupportedOperationException("generating needs no scratch space");
    }
}
