package org.gnomon.install;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An immutable set of bundles beyond the product.
 *
 * @param number 1 and up in the order of making; 0 is the empty set that every store begins with
 * @param previous the set that it was made from
 * @param bundles by symbolic name; of each at most one version that serves, and after it at most one canary
 */
public record MethodSet(int number, int previous, List<StoredBundle> bundles) {

    /** Nothing beyond the product. */
    public static final MethodSet EMPTY = new MethodSet(0, 0, List.of());

    public MethodSet {
        bundles = bundles.stream().sorted(Comparator.comparing(StoredBundle::symbolicName).thenComparing(b -> b.canary().isPresent())).toList();
    }

    /** The bundle of that symbolic name that serves. */
    public Optional<StoredBundle> serving(String symbolicName) {
        return named(symbolicName).filter(b -> b.canary().isEmpty()).findFirst();
    }

    /** The bundle of that symbolic name that stands beside. */
    public Optional<StoredBundle> canary(String symbolicName) {
        return named(symbolicName).filter(b -> b.canary().isPresent()).findFirst();
    }

    private Stream<StoredBundle> named(String symbolicName) {
        return bundles.stream().filter(b -> b.symbolicName().equals(symbolicName));
    }

    /** The bundle of that symbolic name, or that offers a method of that id; rather one that serves than a canary. */
    public Optional<StoredBundle> find(String name) {
        return named(name).findFirst()
                .or(() -> bundles.stream().filter(b -> b.methods().stream().anyMatch(m -> m.id().equals(name))).findFirst());
    }
}
