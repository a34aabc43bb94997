package org.gnomon.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;

/** A run for tests: one thread unless told otherwise, seeded streams, and cancel after a given number of checks. */
public final class TestRun implements Run {

    private final long seed;
    private final String path;
    private final int threads;
    private final AtomicLong checksLeft;

    private TestRun(long seed, String path, int threads, AtomicLong checksLeft) {
        this.seed = seed;
        this.path = path;
        this.threads = threads;
        this.checksLeft = checksLeft;
    }

    /** A run that is never cancelled. */
    public static TestRun seeded(long seed) {
        return new TestRun(seed, "", 1, new AtomicLong(Long.MAX_VALUE));
    }

    /** A run that is cancelled at check number {@code checks + 1}. */
    public static TestRun cancelledAfter(int checks) {
        return new TestRun(0, "", 1, new AtomicLong(checks));
    }

    /** The same run with items of {@link #parallel} on {@code count} threads, the last item first: who relies on the order of the items is found out. */
    public TestRun withThreads(int count) {
        return new TestRun(seed, path, count, checksLeft);
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
        if (checksLeft.getAndDecrement() <= 0) {
            throw new Cancelled(Cancelled.Cause.REQUEST, "cancelled by the test");
        }
    }

    @Override
    public <T, R> List<R> parallel(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        return threads == 1 ? oneByOne(items, work) : onThreads(items, work);
    }

    private <T, R> List<R> oneByOne(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        List<R> results = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            results.add(work.apply(items.get(i), item(i)));
            checkCancelled();
        }
        return results;
    }

    private <T, R> List<R> onThreads(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<R>> begun = new ArrayList<>(IntStream.range(0, items.size()).map(i -> items.size() - 1 - i)
                    .<Future<R>>mapToObj(i -> pool.submit(() -> work.apply(items.get(i), item(i)))).toList());
            Collections.reverse(begun);
            List<R> results = new ArrayList<>(items.size());
            for (Future<R> item : begun) {
                results.add(ended(item));
                checkCancelled();
            }
            return results;
        }
    }

    private TestRun item(int index) {
        return new TestRun(seed, path + index + "/", threads, checksLeft);
    }

    private static <R> R ended(Future<R> item) {
        try {
            return item.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled(Cancelled.Cause.REQUEST, "the test was interrupted");
        }
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
