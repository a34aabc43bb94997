package org.gnomon.oracle.ofa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.model.packed.RefusedInput;

/** The folder with weights or tables that the user names; only files directly in it are read. */
record WeightsFolder(Path path) {

    private static final int MAX_BYTES = 1 << 26;

    /** @throws BadRequest when {@code weights} names no folder */
    static WeightsFolder of(String weights, String wanted) {
        if (weights.isEmpty()) {
            throw new BadRequest(Reason.USAGE, "parameter 'weights' is not set", "set weights=FOLDER, a folder with " + wanted);
        }
        try {
            Path path = Path.of(weights);
            if (Files.isDirectory(path)) {
                return new WeightsFolder(path);
            }
        } catch (InvalidPathException e) {
            throw new BadRequest(Reason.USAGE, "parameter 'weights' is '" + weights + "', which is no path", "set weights=FOLDER");
        }
        throw new BadRequest(Reason.NOT_FOUND, "parameter 'weights': there is no folder '" + weights + "'", "set weights=FOLDER, a folder with " + wanted);
    }

    /**
     * All bytes of a file.
     *
     * @throws RefusedInput when it is missing or over 64 MiB
     */
    byte[] read(String name) throws IOException {
        Path file = path.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new RefusedInput(name, "", "missing from the folder '" + path + "'");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new RefusedInput(name, "byte " + MAX_BYTES, "longer than " + MAX_BYTES + " bytes");
            }
            return bytes;
        }
    }
}
