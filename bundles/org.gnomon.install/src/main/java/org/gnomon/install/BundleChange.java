package org.gnomon.install;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of one bundle between two sets.
 *
 * @param before absent where the bundle is new
 * @param after absent where the bundle goes
 */
public record BundleChange(Optional<StoredBundle> before, Optional<StoredBundle> after) {

    /** All that differs, by symbolic name. */
    public static List<BundleChange> between(MethodSet before, MethodSet after) {
        return Stream.concat(before.bundles().stream(), after.bundles().stream()).map(StoredBundle::symbolicName).distinct().sorted()
                .map(name -> new BundleChange(named(before, name), named(after, name)))
                .filter(change -> !change.digest(change.before).equals(change.digest(change.after))).toList();
    }

    private static Optional<StoredBundle> named(MethodSet set, String symbolicName) {
        return set.bundles().stream().filter(b -> b.symbolicName().equals(symbolicName)).findFirst();
    }

    private Optional<String> digest(Optional<StoredBundle> bundle) {
        return bundle.map(StoredBundle::sha256);
    }

    /** Methods that were not there before. */
    public List<OfferedMethod> appeared() {
        return without(methods(after), methods(before));
    }

    /** Methods that are no longer there. */
    public List<OfferedMethod> gone() {
        return without(methods(before), methods(after));
    }

    private static List<OfferedMethod> methods(Optional<StoredBundle> bundle) {
        return bundle.map(StoredBundle::methods).orElse(List.of());
    }

    private static List<OfferedMethod> without(List<OfferedMethod> methods, List<OfferedMethod> others) {
        return methods.stream().filter(m -> !others.contains(m)).toList();
    }

    /** In words: {@code org.x 1.0.0 -> 1.1.0, pinned; changed: explainer probe; new: explainer probe-fast}. */
    @Override
    public String toString() {
        String bundle = before.isPresent() && after.isPresent() ? before.get().name() + " -> " + after.get().version()
                : after.or(() -> before).map(StoredBundle::name).orElse("");
        String trust = after.map(b -> ", " + b.trust()).orElse("");
        return bundle + trust + words("changed", without(methods(after), appeared())) + words("new", appeared()) + words("gone", gone());
    }

    private static String words(String what, List<OfferedMethod> methods) {
        return methods.isEmpty() ? "" : methods.stream().map(OfferedMethod::toString).collect(Collectors.joining(", ", "; " + what + ": ", ""));
    }
}
