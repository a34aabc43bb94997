package org.gnomon.tck.reference;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the reference files for a test, or skips it. */
public final class ReferenceAssumption {

    private ReferenceAssumption() {}

    /** The files below the folder that system property {@code gnomon.shared} names. */
    public static ReferenceFiles files() {
        String shared = System.getProperty("gnomon.shared", "");
        ReferenceFiles files = new ReferenceFiles(Path.of(shared));
        Assumptions.assumeTrue(!shared.isEmpty() && files.exist(), "reference files not found; set -Dgnomon.shared=<folder>");
        return files;
    }
}
