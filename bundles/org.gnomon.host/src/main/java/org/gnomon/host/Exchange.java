package org.gnomon.host;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.annotation.versioning.ProviderType;

/** Brings files in and out through the installed importers and exporters. A service; thread-safe. */
@ProviderType
public interface Exchange {

    /**
     * Reads {@code path} with the first importer that makes {@code type} and recognises it, in order of their ids.
     *
     * @param path a file, or a folder of files; nothing else is read, links inside a folder are not followed
     * @param options seed, threads, limits; parameters are not used
     * @throws org.gnomon.api.BadRequest (not found) when there is no such path, with a near miss
     * @throws org.gnomon.model.packed.RefusedInput when no importer recognises it, with the installed ones, or the one that does refuses it
     */
    <T> Imported<T> read(Class<T> type, Path path, CallOptions options);

    /**
     * Id of the importer with which {@link #read} would read {@code path} as {@code type}; empty where no installed one recognises it.
     *
     * @throws org.gnomon.api.BadRequest (not found) when there is no such path, with a near miss
     */
    Optional<String> importer(Class<?> type, Path path, CallOptions options);

    /**
     * Reads {@code path} with the importer {@code format}.
     *
     * @param options parameters for the importer, seed, threads, limits
     * @throws org.gnomon.api.BadRequest (not found) when there is no such importer or path; (unsupported) when it does not make {@code type}
     * @throws org.gnomon.model.packed.RefusedInput when the importer refuses it
     */
    <T> Imported<T> read(Class<T> type, Path path, MethodSelector format, CallOptions options);

    /**
     * Writes {@code value} with the exporter {@code format}.
     *
     * @param options parameters for the exporter, seed, threads, limits
     * @throws org.gnomon.api.BadRequest (not found) when there is no such exporter; (unsupported) when it does not write {@code type}
     */
    <T> Exported write(Class<T> type, T value, MethodSelector format, CallOptions options);

    /**
     * What was read.
     *
     * @param call which importer read it
     */
    record Imported<T>(T value, CallResult<?> call) {}

    /**
     * What is to be stored.
     *
     * @param files content by name, with {@code /} between folder and file
     * @param call which exporter wrote it
     */
    record Exported(Map<String, byte[]> files, CallResult<?> call) {
        public Exported {
            files = Collections.unmodifiableMap(new TreeMap<>(files));
        }
    }
}
