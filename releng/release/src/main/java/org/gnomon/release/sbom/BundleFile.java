package org.gnomon.release.sbom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** What the manifest of a bundle says about it. */
record BundleFile(Path file, String symbolicName, String version, Optional<String> vendor, Optional<String> licence) {

    static BundleFile read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes main = jar.getManifest().getMainAttributes();
            return new BundleFile(file, header(main, "Bundle-SymbolicName", file), header(main, "Bundle-Version", file),
                    Optional.ofNullable(main.getValue("Bundle-Vendor")), Optional.ofNullable(main.getValue("Bundle-License")).map(BundleFile::first));
        }
    }

    private static String header(Attributes main, String name, Path file) throws IOException {
        return first(Optional.ofNullable(main.getValue(name)).orElseThrow(() -> new IOException(file + " has no " + name)));
    }

    /** Without directives and attributes. */
    private static String first(String header) {
        return header.split(";", 2)[0].strip();
    }
}
