package org.gnomon.oracle.ofa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.gnomon.tck.TestParameters;

/** A folder of weights that goes with the JVM. */
interface WrittenWeights {

    void writeTo(Path folder) throws IOException;

    /** Parameters that name a new folder with them. */
    static TestParameters parameters(WrittenWeights weights) {
        try {
            Path folder = Files.createTempDirectory("gnomon-weights");
            folder.toFile().deleteOnExit();
            weights.writeTo(folder);
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
            return new TestParameters(Map.of("weights", folder.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
