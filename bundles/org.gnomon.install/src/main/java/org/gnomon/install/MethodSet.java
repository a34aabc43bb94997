package org.gnomon.install;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An immutable set of bundles beyond the product.
 *
 * @param number 1 and up in the order of making; 0 is the empty set that every store begins with
 * @param previous the set that it was made from
 * @param bundles by symbolic name; at most one version of each
 */
public record MethodSet(int number, int previous, List<StoredBundle> bundles) {

    /** Nothing beyond the product. */
    public static final MethodSet EMPTY = new MethodSet(0, 0, List.of());

    public MethodSet {
        bundles = bundles.stream().sorted(Comparator.comparing(StoredBundle::symbolicName)).toList();
    }

    /** The bundle of that symbolic name, or that offers a method of that id. */
    public Optional<StoredBundle> find(String name) {
        return bundles.stream().filter(b -> b.symbolicName().equals(name)).findFirst()
                .or(() -> bundles.stream().filter(b -> b.methods().stream().anyMatch(m -> m.id().equals(name))).findFirst());
    }
}
