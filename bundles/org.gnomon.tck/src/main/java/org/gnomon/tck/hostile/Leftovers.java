package org.gnomon.tck.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Leaves a thread, a value of a thread-local, an interrupt and a temporary file, and answers: the next call on its thread finds no trace of it. */
final class Leftovers extends HostileExplainer {

    private static final ThreadLocal<HostileExplainer> MEMORY = new ThreadLocal<>();

    private Optional<Path> file = Optional.empty();

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        MEMORY.set(this);
        Thread thread = new Thread(this::awaitCloseStubbornly, "left over");
        thread.setDaemon(true);
        thread.start();
        file = Optional.of(temporary());
        Thread.currentThread().interrupt();
        return answer();
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("left-over", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        super.close();
        file.ifPresent(f -> f.toFile().delete());
    }
}
