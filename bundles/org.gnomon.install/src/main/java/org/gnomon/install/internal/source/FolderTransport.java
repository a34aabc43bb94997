package org.gnomon.install.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.gnomon.model.packed.RefusedInput;

/** A repository in a folder. */
public record FolderTransport(Path folder) implements Transport {

    @Override
    public Optional<byte[]> get(String name, int maxBytes) {
        return Files.exists(folder.resolve(name)) ? Optional.of(read(folder.resolve(name), maxBytes)) : Optional.empty();
    }

    /** @throws RefusedInput when it is over {@code maxBytes}, or no file */
    public static byte[] read(Path file, int maxBytes) {
        if (!Files.isRegularFile(file)) {
            throw new RefusedInput(file.toString(), "", "it is no file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw new RefusedInput(file.toString(), "", "it is over " + (maxBytes >> 20) + " MiB");
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new RefusedInput(file.toString(), "", "there is no such file", e);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read: " + e, e);
        }
    }
}
