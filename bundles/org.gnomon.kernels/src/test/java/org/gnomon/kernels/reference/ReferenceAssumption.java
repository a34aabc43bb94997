package org.gnomon.kernels.reference;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the reference files for a test, or skips it. */
final class ReferenceAssumption {

    private ReferenceAssumption() {}

    static ReferenceFiles files() {
        String shared = System.getProperty("gnomon.shared", "");
        ReferenceFiles files = new ReferenceFiles(Path.of(shared));
        Assumptions.assumeTrue(!shared.isEmpty() && files.exist(), "reference files not found; set -Dgnomon.shared=<folder>");
        return files;
    }
}
