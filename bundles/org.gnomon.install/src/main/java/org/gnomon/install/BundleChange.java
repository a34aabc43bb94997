package org.gnomon.install;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.host.Canary;

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
                .flatMap(name -> Stream.of(new BundleChange(before.serving(name), after.serving(name)), beside(before, after, name)))
                .filter(BundleChange::differs).toList();
    }

    private boolean differs() {
        return !digest(before).equals(digest(after)) || !canary(before).equals(canary(after));
    }

    /** A canary that serves now is told of once. */
    private static BundleChange beside(MethodSet before, MethodSet after, String name) {
        Optional<String> serves = after.serving(name).map(StoredBundle::sha256);
        return new BundleChange(before.canary(name).filter(b -> !serves.equals(Optional.of(b.sha256()))), after.canary(name));
    }

    private Optional<String> digest(Optional<StoredBundle> bundle) {
        return bundle.map(StoredBundle::sha256);
    }

    private Optional<Canary> canary(Optional<StoredBundle> bundle) {
        return bundle.flatMap(StoredBundle::canary);
    }

    private boolean ofACanary() {
        return canary(before).or(() -> canary(after)).isPresent();
    }

    /** Methods that were not there before; none of a canary's, which another version offers. */
    public List<OfferedMethod> appeared() {
        return ofACanary() ? List.of() : without(methods(after), methods(before));
    }

    /** Methods that are no longer there. */
    public List<OfferedMethod> gone() {
        return ofACanary() ? List.of() : without(methods(before), methods(after));
    }

    private static List<OfferedMethod> methods(Optional<StoredBundle> bundle) {
        return bundle.map(StoredBundle::methods).orElse(List.of());
    }

    private static List<OfferedMethod> without(List<OfferedMethod> methods, List<OfferedMethod> others) {
        return methods.stream().filter(m -> !others.contains(m)).toList();
    }

    /** In words: {@code org.x 1.0.0 -> 1.1.0, pinned; changed: explainer probe; new: explainer probe-fast}, {@code org.x 2.0.0, pinned; canary: 10%}. */
    @Override
    public String toString() {
        boolean replaced = before.isPresent() && after.isPresent() && !digest(before).equals(digest(after));
        String bundle = replaced ? before.get().name() + " -> " + after.get().version() : after.or(() -> before).map(StoredBundle::name).orElse("");
        String trust = after.map(b -> ", " + b.trust()).orElse("");
        if (ofACanary()) {
            Optional<?> calls = after.isPresent() ? canary(after) : Optional.of("no more");
            return bundle + trust + "; canary: " + Stream.of(canary(before), calls).flatMap(Optional::stream).map(Object::toString).distinct()
                    .collect(Collectors.joining(" -> "));
        }
        return bundle + trust + words("changed", without(methods(after), appeared())) + words("new", appeared()) + words("gone", gone());
    }

    private static String words(String what, List<OfferedMethod> methods) {
        return methods.isEmpty() ? "" : methods.stream().map(OfferedMethod::toString).collect(Collectors.joining(", ", "; " + what + ": ", ""));
    }
}
