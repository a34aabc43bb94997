package org.gnomon.release.sbom;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * A file of a Maven repository.
 *
 * @param classifier empty for the main file
 */
record Coordinates(String group, String artifact, String version, String classifier) {

    /** @param text {@code group:artifact:version} or {@code group:artifact:version:classifier} */
    static Coordinates parse(String text) {
        String[] parts = text.split(":");
        if (parts.length < 3 || parts.length > 4) {
            throw new IllegalArgumentException("'" + text + "' is not GROUP:ARTIFACT:VERSION or GROUP:ARTIFACT:VERSION:CLASSIFIER");
        }
        return new Coordinates(parts[0], parts[1], parts[2], parts.length == 4 ? parts[3] : "");
    }

    Path jar(Path repository) {
        return file(repository, (classifier.isEmpty() ? "" : "-" + classifier) + ".jar");
    }

    Path pom(Path repository) {
        return file(repository, ".pom");
    }

    private Path file(Path repository, String ending) {
        return repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version).resolve(artifact + "-" + version + ending);
    }

    PackageURL purl() {
        TreeMap<String, String> qualifiers = new TreeMap<>();
        if (!classifier.isEmpty()) {
            qualifiers.put("classifier", classifier);
        }
        qualifiers.put("type", "jar");
        return purl(PackageURL.StandardTypes.MAVEN, group, artifact, version, qualifiers);
    }

    static PackageURL purl(String type, String namespace, String name, String version, TreeMap<String, String> qualifiers) {
        try {
            return new PackageURL(type, namespace, name, version, qualifiers, null);
        } catch (MalformedPackageURLException e) {
            throw new IllegalArgumentException("no package URL for " + name + " " + version, e);
        }
    }
}
