package org.gnomon.release.sbom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;

/** Which bundles of a p2 repository come from a Maven repository, as its list of artifacts says. The build's own are of another type. */
final class Origins {

    private static final String INDEX = "artifacts.xml";

    private final Map<String, Origin> byBundle;

    /** @param wrapped whether the build gave it an OSGi manifest, so that its bytes are not those of the Maven repository */
    record Origin(Coordinates artifact, boolean wrapped) {}

    private Origins(Map<String, Origin> byBundle) {
        this.byBundle = byBundle;
    }

    /** @param repository a folder with {@code artifacts.jar} */
    static Origins read(Path repository) throws IOException {
        try (ZipFile zip = new ZipFile(repository.resolve("artifacts.jar").toFile())) {
            ZipEntry entry = Optional.ofNullable(zip.getEntry(INDEX)).orElseThrow(() -> new IOException(repository + " has no " + INDEX));
            try (InputStream in = zip.getInputStream(entry)) {
                return of(Xml.read(in, INDEX));
            }
        }
    }

    static Origins of(Element index) {
        Map<String, Origin> byBundle = new HashMap<>();
        Xml.at(index, List.of("artifacts")).stream().flatMap(all -> Xml.children(all, "artifact"))
                .filter(artifact -> artifact.getAttribute("classifier").equals("osgi.bundle"))
                .forEach(artifact -> origin(artifact).ifPresent(found -> byBundle.put(key(artifact.getAttribute("id"), artifact.getAttribute("version")),
                        found)));
        return new Origins(byBundle);
    }

    private static Optional<Origin> origin(Element artifact) {
        Map<String, String> properties = Xml.at(artifact, List.of("properties")).stream().flatMap(all -> Xml.children(all, "property"))
                .collect(Collectors.toMap(property -> property.getAttribute("name"), property -> property.getAttribute("value")));
        return "jar".equals(properties.get("maven-type")) ? Optional.of(new Origin(coordinates("maven-", properties), false))
                : properties.containsKey("maven-wrapped-groupId") ? Optional.of(new Origin(coordinates("maven-wrapped-", properties), true)) : Optional.empty();
    }

    private static Coordinates coordinates(String start, Map<String, String> properties) {
        return new Coordinates(properties.get(start + "groupId"), properties.get(start + "artifactId"), properties.get(start + "version"),
                properties.getOrDefault(start + "classifier", ""));
    }

    private static String key(String symbolicName, String version) {
        return symbolicName + " " + version;
    }

    Optional<Origin> of(String symbolicName, String version) {
        return Optional.ofNullable(byBundle.get(key(symbolicName, version)));
    }
}
