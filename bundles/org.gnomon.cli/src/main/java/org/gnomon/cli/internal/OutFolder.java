package org.gnomon.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.AtomicFiles;

/** A folder that a command fills: new or empty, so that nothing of the user's is overwritten. */
record OutFolder(Path path) {

    /** @throws BadRequest (usage) when something is there already */
    static OutFolder at(Path path) throws IOException {
        if (Files.exists(path) && !empty(path)) {
            throw new BadRequest(Reason.USAGE, "'" + path + "' exists; allowed: a new or empty folder", "name another with --out, or remove it");
        }
        return new OutFolder(path);
    }

    private static boolean empty(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = path.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            AtomicFiles.write(target, file.getValue());
        }
    }
}
