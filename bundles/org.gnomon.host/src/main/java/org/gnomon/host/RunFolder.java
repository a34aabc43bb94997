package org.gnomon.host;

import java.io.IOException;
import java.nio.file.Path;
import org.gnomon.api.Provenance.Digest;
import org.osgi.annotation.versioning.ProviderType;

/** A run in progress. Closing it without {@link #succeed} marks it as failed; its outputs so far stay. Thread-safe. */
@ProviderType
public interface RunFolder extends AutoCloseable {

    String id();

    Path folder();

    /** Records an input with its SHA-256 (a file, or all files of a folder in order of name), and returns it. */
    Digest input(Path file) throws IOException;

    /** Records an input that is no file. */
    void input(Digest digest);

    /** Records a method that took part, with the parameters in force. */
    void method(CallResult<?> call);

    /** Records what may change the last digits, for example the kernels in use. */
    void environment(String name, String value);

    /** Writes an output atomically and records its SHA-256. */
    Path output(String name, byte[] content) throws IOException;

    /** Writes an output that differs from run to run, such as timings; it is not compared. */
    Path volatileOutput(String name, byte[] content) throws IOException;

    /** Ends the run; {@code status} is {@code succeeded} or {@code partial}. */
    RunRecord succeed(String status) throws IOException;

    /** Ends the run as {@code failed} or {@code cancelled} with the message. */
    RunRecord fail(String status, String message) throws IOException;

    /** Marks a run that was neither ended well nor badly as failed. */
    @Override
    void close();
}
