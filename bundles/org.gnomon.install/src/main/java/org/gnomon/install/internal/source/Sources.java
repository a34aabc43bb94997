package org.gnomon.install.internal.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.install.Source;
import org.gnomon.install.internal.jar.BundleJar;

/** Gets bundles from where they are. */
public final class Sources {

    private Sources() {}

    /**
     * What comes from a source.
     *
     * @param origin how the source is written down in a set, so that it can be asked again
     */
    public record Fetched(String origin, List<BundleJar> bundles) {

        public Fetched {
            bundles = List.copyOf(bundles);
        }
    }

    /** The source that an origin tells of: an address has no blank, so what follows one is the unit. */
    public static Source of(String origin) {
        int blank = origin.lastIndexOf(' ');
        boolean repository = origin.matches("(?i)(file|https?):.*") && blank > 0;
        return repository ? new Source.Repository(URI.create(origin.substring(0, blank)), Optional.of(origin.substring(blank + 1)), Optional.empty())
                : new Source.BundleFile(Path.of(origin));
    }

    /**
     * The bundle of a file; of a repository the bundles of a unit and what they need.
     *
     * @throws BadRequest when there is no such unit
     * @throws org.gnomon.model.packed.RefusedInput when something is malformed or over a limit
     */
    public static Fetched fetch(Source source, Surroundings surroundings) {
        return switch (source) {
            case Source.BundleFile(Path file) -> new Fetched(file.toString(),
                    List.of(BundleJar.read(file.getFileName().toString(), FolderTransport.read(file, BundleJar.MAX_BYTES))));
            case Source.Repository repository -> fetch(repository, surroundings);
        };
    }

    private static Fetched fetch(Source.Repository source, Surroundings surroundings) {
        URI address = source.address();
        return switch (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)) {
            case "file" -> choose(source, new FolderTransport(Path.of(address)), surroundings);
            case "http", "https" -> {
                try (HttpTransport transport = new HttpTransport(address)) {
                    yield choose(source, transport, surroundings);
                }
            }
            default -> throw new BadRequest(Reason.USAGE, "'" + address + "' is no address of a repository; allowed: file:, http: and https:", "");
        };
    }

    private static Fetched choose(Source.Repository source, Transport transport, Surroundings surroundings) {
        P2Repository repository = P2Repository.open(source.address().toString(), transport);
        Unit unit = repository.find(source.unit(), source.versions());
        return new Fetched(source.address() + " " + unit.name(), new RepositoryChoice(repository, source.address().toString(), surroundings).of(unit));
    }
}
