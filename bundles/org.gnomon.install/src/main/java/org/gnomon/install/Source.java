package org.gnomon.install;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.osgi.framework.VersionRange;

/** Where bundles come from. */
public sealed interface Source {

    /** One bundle. */
    record BundleFile(Path file) implements Source {}

    /**
     * A p2 repository.
     *
     * @param address of its folder: {@code file:}, {@code http:} or {@code https:}
     * @param unit a feature or bundle in it; absent for the only feature of the repository
     * @param versions which of its versions; absent for the newest
     */
    record Repository(URI address, Optional<String> unit, Optional<VersionRange> versions) implements Source {}

    /**
     * Reads what a person writes: a file, a folder, or an http(s) address; of a repository the unit, too.
     *
     * @param folder what relative paths start from
     * @throws BadRequest (usage) when it is neither, (not found) when the file or folder does not exist
     */
    static Source parse(Path folder, String text, Optional<String> unit) {
        if (text.toLowerCase(Locale.ROOT).matches("https?://.+")) {
            return new Repository(address(text.endsWith("/") ? text : text + "/"), unit, Optional.empty());
        }
        Path path = folder.resolve(text).toAbsolutePath().normalize();
        if (path.toFile().isDirectory()) {
            return new Repository(path.toUri(), unit, Optional.empty());
        }
        if (!path.toFile().isFile()) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no '" + text + "'", "name a bundle file, the folder of a p2 repository, or its http(s) address");
        }
        if (unit.isPresent()) {
            throw new BadRequest(Reason.USAGE, "'" + text + "' is a file; a unit such as '" + unit.get() + "' is chosen from a repository",
                    "leave the unit out, or name the repository");
        }
        return new BundleFile(path);
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new BadRequest(Reason.USAGE, "'" + text + "' is no address: " + e.getReason(), "write blanks as %20");
        }
    }
}
