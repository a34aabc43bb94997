package org.gnomon.host.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;

/** The run of a call, or of one item of a parallel part of it. */
final class MethodRun implements Run {

    private static final String UNNAMED = "steps";

    private final CallScope call;
    private final int[] path;
    private volatile Optional<Progress.Phase> phase = Optional.empty();

    MethodRun(CallScope call) {
        this(call, new int[0]);
    }

    /** @param path item index in each enclosing parallel, outermost first */
    private MethodRun(CallScope call, int[] path) {
        this.call = call;
        this.path = path;
    }

    private MethodRun item(int index) {
        int[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = index;
        return new MethodRun(call, longer);
    }

    /** What an item does by itself is not shown: it counts as one step of the run that it is part of. */
    private boolean shown() {
        return path.length == 0;
    }

    @Override
    public long seed() {
        return call.seed();
    }

    @Override
    public RandomGenerator random(String purpose) {
        return RandomStreams.stream(call.seed(), path, purpose);
    }

    @Override
    public void phase(String name, long total) {
        if (shown()) {
            phase = Optional.of(call.progress().open(name, total));
        }
    }

    @Override
    public void step() {
        checkCancelled();
        count();
    }

    private void count() {
        if (!shown()) {
            return;
        }
        if (phase.isEmpty()) {
            phase(UNNAMED, 0);
        }
        phase.get().step();
    }

    @Override
    public void checkCancelled() {
        call.lease().stop().check();
    }

    @Override
    public <T, R> List<R> parallel(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        List<T> fixed = List.copyOf(items);
        return new ParallelItems<R>(call, fixed.size(), index -> {
            checkCancelled();
            R result = work.apply(fixed.get(index), item(index));
            count();
            return result;
        }).results();
    }

    @Override
    public Path scratch() {
        Path folder = call.scratch().folder();
        for (int index : path) {
            folder = folder.resolve("item-" + index);
        }
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
