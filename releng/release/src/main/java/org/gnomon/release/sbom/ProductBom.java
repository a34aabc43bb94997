package org.gnomon.release.sbom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.metadata.ToolInformation;

/** The bill of materials of a product folder: its bundles and its native libraries. The same product and time give the same bytes. */
final class ProductBom {

    static final Version VERSION = Version.VERSION_16;

    private final Parts parts;
    private final String version;

    /** @param version of the product */
    ProductBom(Parts parts, String version) {
        this.parts = parts;
        this.version = version;
    }

    /**
     * As CycloneDX JSON.
     *
     * @param natives the artifacts that the libraries in {@code engine/pytorch} come from
     */
    String json(List<Coordinates> natives, Instant time) throws IOException {
        List<Component> components = new ArrayList<>();
        for (Path file : bundles()) {
            components.add(parts.bundle(file));
        }
        components.addAll(new NativeLibraries(parts.product().resolve("engine/pytorch"), parts).unpackedFrom(natives));
        try {
            return BomGeneratorFactory.createJson(VERSION, bom(components, time)).toJsonString() + "\n";
        } catch (GeneratorException e) {
            throw new IOException(e);
        }
    }

    private List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(parts.product().resolve("plugins"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private Bom bom(List<Component> components, Instant time) {
        Component product = product();
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(time));
        metadata.setToolChoice(tool());
        metadata.setComponent(product);
        metadata.setSupplier(product.getSupplier());
        Dependency all = new Dependency(product.getBomRef());
        components.forEach(component -> all.addDependency(new Dependency(component.getBomRef())));
        Bom bom = new Bom();
        bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(hashes(components).getBytes(StandardCharsets.US_ASCII)));
        bom.setVersion(1);
        bom.setMetadata(metadata);
        bom.setComponents(components);
        bom.setDependencies(List.of(all));
        return bom;
    }

    private static String hashes(List<Component> components) {
        return components.stream().map(component -> component.getHashes().getFirst().getValue()).collect(Collectors.joining());
    }

    private Component product() {
        Component product = new Component();
        product.setType(Component.Type.APPLICATION);
        product.setName("gnomon");
        product.setVersion(version);
        product.setBomRef("gnomon@" + version);
        product.setSupplier(Parts.organisation("Gnomon"));
        product.setLicenses(Parts.licence("EPL-2.0"));
        return product;
    }

    private static ToolInformation tool() {
        Component tool = new Component();
        tool.setType(Component.Type.APPLICATION);
        tool.setName("gnomon-release");
        ToolInformation tools = new ToolInformation();
        tools.setComponents(List.of(tool));
        return tools;
    }
}
