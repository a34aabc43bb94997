package org.gnomon.install.internal.source;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.source.Unit.Required;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.framework.VersionRange;

/** A p2 repository in the form that builds publish: metadata in {@code content.jar} or {@code content.xml}, bundles in {@code plugins/}. */
final class P2Repository {

    private static final String SAFE = "[A-Za-z0-9._-]+";

    private final String address;
    private final Transport transport;
    private final List<Unit> units;
    private final Map<String, String> checksums;

    private P2Repository(String address, Transport transport, List<Unit> units, Map<String, String> checksums) {
        this.address = address;
        this.transport = transport;
        this.units = units.stream().sorted(Comparator.comparing(Unit::id).thenComparing(Unit::version, Comparator.reverseOrder())).toList();
        this.checksums = checksums;
    }

    /** @throws BadRequest (not found) when there is no repository of a form that is read here */
    static P2Repository open(String address, Transport transport) {
        Optional<byte[]> content = PackedXml.get(transport, "content");
        if (content.isEmpty()) {
            throw PackedXml.get(transport, "compositeContent").isPresent()
                    ? new BadRequest(Reason.NOT_FOUND, address + " is a composite of other repositories", "name one of them")
                    : new BadRequest(Reason.NOT_FOUND, "there is no p2 repository at " + address + " (neither content.jar nor content.xml)",
                            "look at the address");
        }
        try {
            List<Unit> units = UnitReader.read(new ByteArrayInputStream(content.get()));
            Optional<byte[]> artifacts = PackedXml.get(transport, "artifacts");
            return new P2Repository(address, transport, units, artifacts.isPresent() ? Checksums.read(artifacts.get()) : Map.of());
        } catch (XMLStreamException e) {
            throw new RefusedInput(address, "", "its metadata cannot be read: " + SafeXml.reason(e), e);
        }
    }

    /**
     * The newest feature or bundle of that name; without a name the only feature.
     *
     * @throws BadRequest (not found or usage) with the features that there are
     */
    Unit find(Optional<String> name, Optional<VersionRange> versions) {
        List<Unit> named = units.stream().filter(unit -> unit.isFeature() || unit.bundle() && name.isPresent())
                .filter(unit -> name.isEmpty() || unit.id().equals(name.get()) || unit.name().equals(name.get())).toList();
        List<Unit> fitting = named.stream().filter(u -> versions.isEmpty() || versions.get().includes(u.version())).toList();
        if (fitting.isEmpty()) {
            throw new BadRequest(Reason.NOT_FOUND, address + " has no " + (name.isPresent() ? "feature or bundle '" + name.get() + "'" : "feature")
                    + versions.map(v -> " in " + v).orElse("") + "; it has: " + listed(named.isEmpty() ? units : named), "name one of these");
        }
        if (fitting.stream().map(Unit::name).distinct().count() > 1) {
            throw new BadRequest(Reason.USAGE, address + " has several features: " + listed(fitting), "name one of these");
        }
        return fitting.getFirst();
    }

    private static String listed(List<Unit> units) {
        String features = units.stream().filter(Unit::isFeature).map(u -> u.name() + " " + u.version()).collect(Collectors.joining(", "));
        return features.isEmpty() ? units.stream().filter(Unit::bundle).map(u -> u.id() + " " + u.version()).collect(Collectors.joining(", ")) : features;
    }

    /** The newest units that provide something, one of each name. */
    Stream<Unit> providers(Required required) {
        return units.stream().filter(unit -> unit.provides(required)).collect(Collectors.toMap(Unit::id, unit -> unit, (newest, older) -> newest))
                .values().stream().sorted(Comparator.comparing(Unit::id));
    }

    /**
     * The jar of a bundle.
     *
     * @throws RefusedInput when it is not there, over the limit, or not as the repository says
     */
    byte[] bundle(Unit unit) {
        String name = unit.id() + "_" + unit.version();
        String file = "plugins/" + name + ".jar";
        if (!name.matches(SAFE)) {
            throw new RefusedInput(address, "unit " + name, "this is no name of a bundle");
        }
        byte[] content = transport.get(file, BundleJar.MAX_BYTES).orElseThrow(() -> new RefusedInput(address, "", "there is no file " + file));
        String checksum = checksums.getOrDefault(name, "");
        if (!checksum.isEmpty() && !checksum.equals(Sha256.of(content))) {
            throw new RefusedInput(address, file, "it was damaged on the way, or replaced: its SHA-256 is " + Sha256.of(content) + ", the repository says "
                    + checksum);
        }
        return content;
    }
}
