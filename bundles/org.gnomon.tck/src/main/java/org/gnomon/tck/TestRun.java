package org.gnomon.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;

/** A run for tests: one thread, seeded streams, and cancel after a given number of checks. */
public final class TestRun implements Run {

    private final long seed;
    private final String path;
    private final int[] checksLeft;

    private TestRun(long seed, String path, int[] checksLeft) {
        this.seed = seed;
        this.path = path;
        this.checksLeft = checksLeft;
    }

    /** A run that is never cancelled. */
    public static TestRun seeded(long seed) {
        return new TestRun(seed, "", new int[] {Integer.MAX_VALUE});
    }

    /** A run that is cancelled at check number {@code checks + 1}. */
    public static TestRun cancelledAfter(int checks) {
        return new TestRun(0, "", new int[] {checks});
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public RandomGenerator random(String purpose) {
        CRC32 name = new CRC32();
        name.update((path + purpose).getBytes(StandardCharsets.UTF_8));
        return new java.util.SplittableRandom(seed * 0x9E3779B97F4A7C15L + name.getValue());
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
        if (checksLeft[0]-- <= 0) {
            throw new Cancelled(Cancelled.Cause.REQUEST, "cancelled by the test");
        }
    }

    @Override
    public <T, R> List<R> parallel(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        List<R> results = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            results.add(work.apply(items.get(i), new TestRun(seed, path + i + "/", checksLeft)));
            checkCancelled();
        }
        return results;
    }

    @Override
    public Path scratch() {
        try {
            Path folder = Files.createTempDirectory("gnomon-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
