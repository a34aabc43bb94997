package org.gnomon.host.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.gnomon.api.Provenance.Digest;
import org.gnomon.host.AtomicFiles;
import org.gnomon.host.CallResult;
import org.gnomon.host.RunFolder;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunRecord.MethodUse;

/** A run in progress in its folder; {@code run.json} is written at the start, after each output and at the end. */
final class FileRunFolder implements RunFolder {

    private static final Set<String> GOOD_ENDS = Set.of("succeeded", "partial");
    private static final Set<String> BAD_ENDS = Set.of("failed", "cancelled");

    private final Path folder;
    private final RunState state;
    private final Clock clock;

    private FileRunFolder(Path folder, RunState state, Clock clock) {
        this.folder = folder;
        this.state = state;
        this.clock = clock;
    }

    static FileRunFolder begin(Path folder, RunState state, Clock clock) throws IOException {
        FileRunFolder run = new FileRunFolder(folder, state, clock);
        run.save();
        return run;
    }

    @Override
    public String id() {
        return folder.getFileName().toString();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Digest input(Path file) throws IOException {
        Digest digest = Digests.of(file);
        input(digest);
        return digest;
    }

    @Override
    public synchronized void input(Digest digest) {
        state.addInput(digest);
    }

    @Override
    public synchronized void method(CallResult<?> call) {
        state.add(new MethodUse(call.method().kind(), call.method().id(), call.method().version().toString(), call.parameters()));
    }

    @Override
    public synchronized void environment(String name, String value) {
        state.environment(name, value);
    }

    @Override
    public synchronized Path output(String name, byte[] content) throws IOException {
        Path inside = inside(name);
        Path file = write(inside, content);
        state.addOutput(Digests.of(portable(inside), content));
        save();
        return file;
    }

    @Override
    public synchronized Path volatileOutput(String name, byte[] content) throws IOException {
        Path inside = inside(name);
        Path file = write(inside, content);
        state.addVolatileOutput(Digests.of(portable(inside), content));
        save();
        return file;
    }

    /** The name relative to the run folder, without detours. */
    private Path inside(String name) {
        Path inside = folder.getFileSystem().getPath(name).normalize();
        if (inside.isAbsolute() || inside.startsWith("..") || inside.toString().isEmpty() || inside.toString().equals(RunJson.FILE)) {
            throw new IllegalArgumentException("output is '" + name + "'; allowed: a name inside the run folder other than " + RunJson.FILE);
        }
        return inside;
    }

    private static String portable(Path inside) {
        return inside.toString().replace('\\', '/');
    }

    private Path write(Path inside, byte[] content) throws IOException {
        requireRunning();
        Path file = folder.resolve(inside);
        Files.createDirectories(file.getParent());
        return AtomicFiles.write(file, content);
    }

    @Override
    public RunRecord succeed(String status) throws IOException {
        return end(GOOD_ENDS, status, "");
    }

    @Override
    public RunRecord fail(String status, String message) throws IOException {
        return end(BAD_ENDS, status, message);
    }

    private synchronized RunRecord end(Set<String> allowed, String status, String message) throws IOException {
        requireRunning();
        if (!allowed.contains(status)) {
            throw new IllegalArgumentException("status is '" + status + "'; allowed: " + allowed.stream().sorted().toList());
        }
        state.end(status, message, clock.instant());
        boolean saved = false;
        try {
            save();
            saved = true;
        } finally {
            if (!saved) {
                state.reopen();
            }
        }
        return state.record(folder);
    }

    private void requireRunning() {
        if (!state.running()) {
            throw new IllegalStateException("run " + id() + " has ended");
        }
    }

    private void save() throws IOException {
        AtomicFiles.write(folder.resolve(RunJson.FILE), RunJson.write(state.record(folder), state.volatileOutputs()));
    }

    @Override
    public synchronized void close() {
        if (!state.running()) {
            return;
        }
        try {
            fail("failed", "ended without a result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
