package org.gnomon.data.stories;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.tck.TestRun;

/** A run that works on several items at once, the last ones first, and counts steps. Its random streams are those of the test run. */
final class BackwardsRun implements Run {

    private final TestRun run;
    private long total;
    private long steps;

    BackwardsRun(long seed) {
        run = TestRun.seeded(seed);
    }

    long total() {
        return total;
    }

    long steps() {
        return steps;
    }

    @Override
    public long seed() {
        return run.seed();
    }

    @Override
    public RandomGenerator random(String purpose) {
        return run.random(purpose);
    }

    @Override
    public void phase(String name, long all) {
        total = all;
    }

    @Override
    public void step() {
        steps++;
    }

    @Override
    public void checkCancelled() {
        run.checkCancelled();
    }

    @Override
    public <T, R> List<R> parallel(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        int n = items.size();
        List<Run> runs = run.parallel(items, (item, own) -> own);
        List<R> backwards = IntStream.range(0, n).parallel().<R>mapToObj(i -> work.apply(items.get(n - 1 - i), runs.get(n - 1 - i))).toList();
        steps += n;
        return backwards.reversed();
    }

    @Override
    public Path scratch() {
        return run.scratch();
    }
}
