package org.gnomon.gnn.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;

/** A run that tells of every step. */
record ObservedRun(Run run, Runnable onStep) implements Run {

    @Override
    public long seed() {
        return run.seed();
    }

    @Override
    public RandomGenerator random(String purpose) {
        return run.random(purpose);
    }

    @Override
    public void phase(String name, long total) {
        run.phase(name, total);
    }

    @Override
    public void step() {
        onStep.run();
        run.step();
    }

    @Override
    public void checkCancelled() {
        run.checkCancelled();
    }

    @Override
    public <T, R> List<R> parallel(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        return run.parallel(items, work);
    }

    @Override
    public Path scratch() {
        return run.scratch();
    }
}
