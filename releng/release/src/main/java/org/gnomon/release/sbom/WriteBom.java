package org.gnomon.release.sbom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the bill of materials of a product beside it, checks it, and puts a copy into the product. Arguments: the product folder, its p2 repository, the
 * local Maven repository, the version of the product, the time to write, the file to write, and the Maven artifacts of the native libraries.
 */
public final class WriteBom {

    private static final int FIXED = 6;
    private static final String COPY = "bom.cdx.json";

    private WriteBom() {}

    /** @throws IOException when a licence, an artifact or a file is missing, or what was written does not fit the product */
    public static void main(String[] args) throws IOException {
        if (args.length < FIXED) {
            throw new IllegalArgumentException("usage: PRODUCT P2_REPOSITORY MAVEN_REPOSITORY VERSION TIME FILE GROUP:ARTIFACT:VERSION[:CLASSIFIER]...");
        }
        Path product = Path.of(args[0]);
        Path maven = Path.of(args[2]);
        Path file = Path.of(args[5]);
        List<Coordinates> natives = Arrays.stream(args).skip(FIXED).map(Coordinates::parse).toList();
        Parts parts = new Parts(product, maven, new PomLicences(maven), Origins.read(Path.of(args[1])));
        Files.writeString(file, new ProductBom(parts, args[3]).json(natives, Instant.parse(args[4])));
        List<String> findings = BomCheck.of(product, file);
        if (!findings.isEmpty()) {
            throw new IOException(file + " does not fit " + product + ":\n  " + String.join("\n  ", findings));
        }
        Files.copy(file, product.resolve(COPY), StandardCopyOption.REPLACE_EXISTING);
    }
}
