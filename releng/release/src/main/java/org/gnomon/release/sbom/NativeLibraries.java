package org.gnomon.release.sbom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.cyclonedx.model.Component;

/** Native libraries in a folder of the product, and the Maven artifacts that they were unpacked from. */
final class NativeLibraries {

    /** What the libraries themselves are under, by the start of their names; the Maven metadata tell that of the packaging. */
    private static final Map<String, String> LICENCES = Map.of("libtorch", "BSD-3-Clause", "libc10", "BSD-3-Clause", "libgomp",
            "GPL-3.0-only WITH GCC-exception-3.1", "libdjl", "Apache-2.0");

    private final Path folder;
    private final Parts parts;

    NativeLibraries(Path folder, Parts parts) {
        this.folder = folder;
        this.parts = parts;
    }

    /**
     * A component for each artifact with its files in it.
     *
     * @throws IOException when a file is in none of them
     */
    List<Component> unpackedFrom(List<Coordinates> artifacts) throws IOException {
        List<Path> rest = new ArrayList<>(files());
        List<Component> components = new ArrayList<>();
        for (Coordinates artifact : artifacts) {
            Set<String> names = names(artifact.jar(parts.repository()));
            Component component = parts.fromMaven(artifact, artifact.jar(parts.repository()));
            for (Path file : rest.stream().filter(file -> names.contains(file.getFileName().toString())).toList()) {
                component.addComponent(library(file));
                rest.remove(file);
            }
            components.add(component);
        }
        if (!rest.isEmpty()) {
            throw new IOException(rest + " are in none of " + artifacts);
        }
        return components;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Set<String> names(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(entry -> entry.getName().substring(entry.getName().lastIndexOf('/') + 1)).collect(Collectors.toSet());
        }
    }

    private Component library(Path file) throws IOException {
        String name = file.getFileName().toString();
        String licence = LICENCES.entrySet().stream().filter(entry -> name.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new IOException("no licence is known for " + file));
        return parts.file(file, licence);
    }
}
