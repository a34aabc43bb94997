package org.gnomon.baseline;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the versions of packages say what changed in them (OSGi Core 8, 3.7.3; who implements a type is told by its annotation). */
final class ApiCheck {

    private ApiCheck() {}

    /** A sentence for each package whose version is too low, with all that changed in it. */
    static List<String> findings(String bundle, BundleApi recorded, BundleApi now) {
        return recorded.packages().stream().flatMap(name -> finding(bundle, name, recorded, now).stream()).toList();
    }

    private static Optional<String> finding(String bundle, String name, BundleApi recorded, BundleApi now) {
        if (!now.packages().contains(name)) {
            return Optional.of("package " + name + " of " + bundle + " is gone; a package that was released stays until the next major version of the product");
        }
        Diff diff = now.since(recorded, name);
        Version before = recorded.version(name);
        return needed(before, diff.getDelta()).filter(needed -> now.version(name).compareTo(needed) < 0)
                .map(needed -> "package " + name + " of " + bundle + " has version " + now.version(name) + "; it needs " + needed
                        + " at least, as it was recorded with " + before + " and since then:"
                        + changes(diff, "").map(change -> "\n    " + change).collect(Collectors.joining()));
    }

    private static Optional<Version> needed(Version before, Delta delta) {
        return switch (delta) {
            case MAJOR, REMOVED -> Optional.of(new Version(before.getMajor() + 1, 0, 0));
            case MINOR, ADDED -> Optional.of(new Version(before.getMajor(), before.getMinor() + 1, 0));
            case UNCHANGED, MICRO, CHANGED, IGNORED -> Optional.empty();
        };
    }

    /** The innermost elements that came, went or became another; what came or went as a whole is told once. */
    private static Stream<String> changes(Diff diff, String path) {
        List<String> inner = diff.getChildren().stream().filter(child -> child.getType() != Type.VERSION)
                .filter(child -> needed(Version.LOWEST, child.getDelta()).isPresent()).flatMap(child -> changes(child, path + word(child.getType()) + " "
                        + child.getName() + ", ")).toList();
        boolean whole = diff.getDelta() == Delta.ADDED || diff.getDelta() == Delta.REMOVED;
        return inner.isEmpty() || whole ? Stream.of(path + word(diff.getDelta())) : inner.stream();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
