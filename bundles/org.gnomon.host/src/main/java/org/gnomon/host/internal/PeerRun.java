package org.gnomon.host.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;

/**
 * The run of an explainer that another one asked: the other's run without its progress.
 *
 * @param method id of the explainer
 * @param stop raised when the explainer's bundle is stopped and cannot wait
 */
record PeerRun(String method, Run caller, StopSignal stop) implements Run {

    @Override
    public long seed() {
        return caller.seed();
    }

    @Override
    public RandomGenerator random(String purpose) {
        return caller.random(purpose);
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
        caller.checkCancelled();
        stop.check();
    }

    /** An item's run is one of a peer, too: it has the same limits and may ask nobody. */
    @Override
    public <T, R> List<R> parallel(List<T> items, BiFunction<? super T, ? super Run, ? extends R> work) {
        return caller.parallel(items, (item, run) -> work.apply(item, new PeerRun(method, run, stop)));
    }

    @Override
    public Path scratch() {
        try {
            return Files.createDirectories(caller.scratch().resolve("peer-" + method));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
