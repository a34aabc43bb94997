package org.gnomon.install.internal.source;

import java.util.Optional;
import org.gnomon.install.Problem;
import org.gnomon.install.internal.jar.Suitability;
import org.osgi.framework.VersionRange;

/**
 * What a bundle needs and nobody offers.
 *
 * @param bundle name and version, for messages
 * @param missing the package; absent where something else is needed
 * @param reason in words, with what is there instead
 */
public record Need(String bundle, Optional<MissingPackage> missing, String reason) {

    /** A package that is imported in some versions. */
    public record MissingPackage(String name, VersionRange versions) {}

    public Problem problem() {
        return new Problem(Problem.Kind.UNRESOLVED, bundle, reason, missing.map(Need::hint).orElse("ask its author"));
    }

    private static String hint(MissingPackage missing) {
        return Suitability.belongsToThePlatform(missing.name()) ? "it was made for another version of the product"
                : "install a bundle that exports it, or this one from a p2 repository that has both";
    }
}
