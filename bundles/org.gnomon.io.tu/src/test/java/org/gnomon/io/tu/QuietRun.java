package org.gnomon.io.tu;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;

/** A run without randomness; stops after a number of steps where asked to. */
final class QuietRun implements Run {

    private final long stopAfter;
    private long steps;
    private long total;

    QuietRun() {
        this(Long.MAX_VALUE);
    }

    QuietRun(long stopAfter) {
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
        return 0;
    }

    @Override
    public RandomGenerator random(String purpose) {
        throw new UnsupportedOperationException("reading needs no randomness");
    }

    @Override
    public void phase(String name, long total) {
        this.total = total;
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
        throw new UnsupportedOperationException("reading is sequential");
    }

    @Override
    public Path scratch() {
        throw new UnsupportedOperationException("reading needs no scratch space");
    }
}
