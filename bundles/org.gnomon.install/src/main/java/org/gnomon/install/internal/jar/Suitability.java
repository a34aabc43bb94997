package org.gnomon.install.internal.jar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.gnomon.install.Problem;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Whether a bundle is one that may be installed beside the product, whoever made it. */
public final class Suitability {

    /** Headers that no method needs, and why they are refused. */
    private static final Map<String, String> REFUSED_HEADERS = Map.of(
            Constants.BUNDLE_NATIVECODE, "native code cannot be taken out of a process again",
            Constants.REQUIRE_BUNDLE, "it ties the method to one bundle instead of to packages with versions; use Import-Package",
            Constants.FRAGMENT_HOST, "a fragment becomes part of another bundle, such as the engine, and cannot be swapped by itself",
            Constants.DYNAMICIMPORT_PACKAGE, "what it needs would be known only while it runs; use Import-Package",
            "Eclipse-BuddyPolicy", "it opens the class loaders of others; use Import-Package",
            "Eclipse-RegisterBuddy", "it opens itself to the class loaders of others",
            "Launcher-Agent-Class", "an agent changes the classes of others");

    private static final List<String> REFUSED_EXPORTS = List.of("org.gnomon", "ai.djl", "org.osgi", "org.eclipse.osgi", "org.eclipse.equinox", "java");

    private static final String NAME = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";

    private Suitability() {}

    /** All that speaks against it; empty when nothing does. */
    public static List<Problem> problems(BundleJar jar) {
        Stream<Optional<String>> identity = Stream.of(manifestVersion(jar), symbolicName(jar), version(jar));
        Stream<Optional<String>> headers = REFUSED_HEADERS.keySet().stream().sorted().map(name -> refused(jar, name));
        return Stream.of(identity, headers, exports(jar)).flatMap(s -> s).flatMap(Optional::stream)
                .map(reason -> new Problem(Problem.Kind.UNSUITABLE, jar.source(), reason, "ask its author")).toList();
    }

    private static Optional<String> manifestVersion(BundleJar jar) {
        String version = jar.headers().getOrDefault(Constants.BUNDLE_MANIFESTVERSION, "").strip();
        return version.equals("2") ? Optional.empty()
                : Optional.of("Bundle-ManifestVersion is '" + version + "'; allowed: 2" + (version.isEmpty() ? " (it may be a plain jar, no bundle)" : ""));
    }

    private static Optional<String> symbolicName(BundleJar jar) {
        String name = jar.symbolicName();
        return name.matches(NAME) ? Optional.empty()
                : Optional.of("Bundle-SymbolicName is '" + name + "'; allowed: parts of letters, digits, '_' and '-', separated by dots");
    }

    /** The framework takes 0.0.0 where there is none; then no later version could be told from it. */
    private static Optional<String> version(BundleJar jar) {
        String text = jar.headers().getOrDefault(Constants.BUNDLE_VERSION, "");
        try {
            return !text.isBlank() && !jar.version().equals(Version.emptyVersion) ? Optional.empty()
                    : Optional.of("Bundle-Version is '" + text + "'; a version such as 1.0.0 is needed");
        } catch (IllegalArgumentException e) {
            return Optional.of("Bundle-Version is '" + text + "'; allowed: a version such as 1.0.0 or 1.0.0.beta");
        }
    }

    private static Optional<String> refused(BundleJar jar, String header) {
        return jar.headers().containsKey(header) ? Optional.of("it has the header " + header + ": " + REFUSED_HEADERS.get(header)) : Optional.empty();
    }

    private static Stream<Optional<String>> exports(BundleJar jar) {
        String header = jar.headers().get(Constants.EXPORT_PACKAGE);
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(Constants.EXPORT_PACKAGE, header);
            return Stream.of(elements == null ? new ManifestElement[0] : elements).flatMap(element -> Stream.of(element.getValueComponents()))
                    .filter(Suitability::belongsToThePlatform).map(name -> Optional.of("it exports " + name + ", a package of the platform"));
        } catch (BundleException e) {
            return Stream.of(Optional.of("Export-Package cannot be read: " + e.getMessage()));
        }
    }

    /** Whether a package is one that only the product may export. */
    public static boolean belongsToThePlatform(String name) {
        return REFUSED_EXPORTS.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
    }
}
