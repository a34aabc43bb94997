package org.gnomon.release.sbom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.OrganizationalEntity;
import org.cyclonedx.model.Pedigree;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.license.Expression;

/**
 * Components of a product. Each that is a file in it says where, in the property {@value #PATH}.
 *
 * @param product its folder
 * @param repository the local Maven repository
 */
record Parts(Path product, Path repository, PomLicences licences, Origins origins) {

    static final String PATH = "gnomon:path";

    Component bundle(Path file) throws IOException {
        BundleFile bundle = BundleFile.read(file);
        Optional<Origins.Origin> origin = origins.of(bundle.symbolicName(), bundle.version());
        Component component = origin.isPresent() ? fromMaven(origin.get().artifact(), file) : ours(bundle);
        if (origin.filter(Origins.Origin::wrapped).isPresent()) {
            component.setPedigree(withManifest());
        }
        component.setName(bundle.symbolicName());
        component.setVersion(bundle.version());
        bundle.vendor().ifPresent(vendor -> component.setSupplier(organisation(vendor)));
        return in(component, file);
    }

    private static Pedigree withManifest() {
        Pedigree pedigree = new Pedigree();
        pedigree.setNotes("The build gave it an OSGi manifest.");
        return pedigree;
    }

    private Component ours(BundleFile bundle) throws IOException {
        Component component = component(Component.Type.LIBRARY, bundle.file());
        TreeMap<String, String> qualifiers = new TreeMap<>();
        qualifiers.put("classifier", "osgi.bundle");
        component.setPurl(Coordinates.purl("p2", null, bundle.symbolicName(), bundle.version(), qualifiers));
        component.setBomRef(component.getPurl());
        component.setLicenses(licence(bundle.licence().orElseThrow(() -> new IOException(bundle.file() + " has no Bundle-License"))));
        return component;
    }

    /** @param file its bytes */
    Component fromMaven(Coordinates artifact, Path file) throws IOException {
        Component component = component(Component.Type.LIBRARY, file);
        component.setGroup(artifact.group());
        component.setName(artifact.artifact());
        component.setVersion(artifact.version());
        component.setPurl(artifact.purl());
        component.setBomRef(component.getPurl());
        component.setLicenses(licences.of(artifact));
        return component;
    }

    /** @param licence an SPDX expression */
    Component file(Path file, String licence) throws IOException {
        Component component = component(Component.Type.FILE, file);
        component.setName(file.getFileName().toString());
        component.setBomRef("file:" + path(file));
        component.setLicenses(licence(licence));
        return in(component, file);
    }

    private static Component component(Component.Type type, Path file) throws IOException {
        Component component = new Component();
        component.setType(type);
        component.addHash(new Hash(Hash.Algorithm.SHA_256, Digest.of(file)));
        return component;
    }

    private Component in(Component component, Path file) {
        component.setProperties(List.of(new Property(PATH, path(file))));
        return component;
    }

    private String path(Path file) {
        return product.relativize(file).toString().replace('\\', '/');
    }

    static OrganizationalEntity organisation(String name) {
        OrganizationalEntity organisation = new OrganizationalEntity();
        organisation.setName(name);
        return organisation;
    }

    /** An identifier where {@code text} is one, else an expression. */
    static LicenseChoice licence(String text) {
        LicenseChoice choice = new LicenseChoice();
        PomLicences.known(text).ifPresentOrElse(choice::addLicense, () -> choice.setExpression(new Expression(text)));
        return choice;
    }
}
