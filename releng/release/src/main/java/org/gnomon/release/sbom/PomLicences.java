package org.gnomon.release.sbom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.util.LicenseResolver;
import org.w3c.dom.Element;

/** The licences that Maven metadata name, as SPDX identifiers where the name or the address is known; those of the parent where a POM names none. */
final class PomLicences {

    private final Path repository;

    /** @param repository the local one, with the POMs of what was resolved and of their parents */
    PomLicences(Path repository) {
        this.repository = repository;
    }

    /** @throws IOException when a POM is missing or malformed, or none on the way up names a licence */
    LicenseChoice of(Coordinates artifact) throws IOException {
        for (Optional<Coordinates> at = Optional.of(artifact); at.isPresent();) {
            Element pom = read(at.get().pom(repository));
            List<License> named = Xml.at(pom, List.of("licenses")).stream().flatMap(all -> Xml.children(all, "license")).map(PomLicences::license).toList();
            if (!named.isEmpty()) {
                LicenseChoice choice = new LicenseChoice();
                named.forEach(choice::addLicense);
                return choice;
            }
            at = parent(pom);
        }
        throw new IOException(artifact + " names no licence, and none of its parents does");
    }

    private static Element read(Path pom) throws IOException {
        try (InputStream in = Files.newInputStream(pom)) {
            return Xml.read(in, pom.toString());
        }
    }

    private static Optional<Coordinates> parent(Element pom) {
        return Xml.at(pom, List.of("parent")).map(parent -> new Coordinates(Xml.text(parent, "groupId").orElseThrow(),
                Xml.text(parent, "artifactId").orElseThrow(), Xml.text(parent, "version").orElseThrow(), ""));
    }

    private static License license(Element element) {
        return Stream.of("name", "url").flatMap(part -> Xml.text(element, part).stream()).flatMap(text -> known(text).stream()).findFirst()
                .orElseGet(() -> named(element));
    }

    private static License named(Element element) {
        License license = new License();
        license.setName(Xml.text(element, "name").or(() -> Xml.text(element, "url")).orElseThrow());
        Xml.text(element, "url").ifPresent(license::setUrl);
        return license;
    }

    /** The SPDX licence of this identifier, name or address. */
    static Optional<License> known(String text) {
        return Optional.ofNullable(LicenseResolver.resolve(text, false)).flatMap(choice -> Optional.ofNullable(choice.getLicenses()))
                .flatMap(found -> found.stream().findFirst()).filter(license -> license.getId() != null);
    }
}
