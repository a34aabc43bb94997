package org.gnomon.release.reproducible;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Takes out of a product, and of the p2 repository beside it, when, where and in which order they were built, so that the same bundles make the same bytes.
 * Arguments: the product folder, the repository, the time to write.
 */
public final class Normalise {

    private Normalise() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: PRODUCT P2_REPOSITORY TIME");
        }
        Instant time = Instant.parse(args[2]);
        new ProductFolder(Path.of(args[0])).normalise(time);
        new P2Repository(Path.of(args[1])).normalise(time);
    }
}
