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
    private volatile Optional<Progress.Phase> phase;

    MethodRun(CallScope call) {
        this(call, new int[0], Optional.empty());
    }

    /** @param path item index in each enclosing parallel, outermost first */
    private MethodRun(CallScope call, int[] path, Optional<Progress.Phase> phase) {
        this.call = call;
        this.path = path;
        this.phase = phase;
    }

    private MethodRun item(int index) {
        int[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = index;
        return new MethodRun(call, longer, phase);
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
        phase = Optional.of(call.progress().open(name, total));
    }

    @Override
    public void step() {
        checkCancelled();
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
            return work.apply(fixed.get(index), item(index));
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
