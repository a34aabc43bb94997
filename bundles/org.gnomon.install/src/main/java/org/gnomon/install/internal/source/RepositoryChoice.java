package org.gnomon.install.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.jar.Suitability;
import org.gnomon.install.internal.source.Need.MissingPackage;
import org.gnomon.install.internal.source.Unit.Required;
import org.gnomon.model.packed.RefusedInput;

/**
 * Which bundles of a repository come with a unit: those that its features list, and, round by round, those that export packages which are needed and not
 * there. What the product has is not taken from the repository.
 */
final class RepositoryChoice {

    private static final int MAX_BUNDLES = 200;
    private static final Set<String> UNITS = Set.of("org.eclipse.equinox.p2.iu", "osgi.bundle");

    private final P2Repository repository;
    private final String origin;
    private final Surroundings surroundings;
    private final List<BundleJar> bundles = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    RepositoryChoice(P2Repository repository, String origin, Surroundings surroundings) {
        this.repository = repository;
        this.origin = origin;
        this.surroundings = surroundings;
    }

    List<BundleJar> of(Unit unit) {
        add(unit);
        boolean grows = true;
        while (grows) {
            int before = bundles.size();
            surroundings.needs(bundles).stream().map(Need::missing).flatMap(Optional::stream)
                    .filter(missing -> !Suitability.belongsToThePlatform(missing.name())).map(this::exporter).flatMap(Optional::stream).forEach(this::add);
            grows = bundles.size() > before;
        }
        return List.copyOf(bundles);
    }

    private Optional<Unit> exporter(MissingPackage missing) {
        return repository.providers(new Required("java.package", missing.name(), missing.versions())).filter(Unit::bundle).findFirst();
    }

    private void add(Unit first) {
        Deque<Unit> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Unit unit = open.pop();
            if (!seen.add(unit.id())) {
                continue;
            }
            if (unit.bundle()) {
                fetch(unit);
            } else {
                unit.requires().stream().filter(required -> UNITS.contains(required.namespace())).map(this::required).flatMap(Optional::stream)
                        .forEach(open::add);
            }
        }
    }

    private Optional<Unit> required(Required required) {
        Optional<Unit> found = repository.providers(required).findFirst();
        if (surroundings.has(required.name(), required.range())) {
            return Optional.empty();
        }
        if (found.isEmpty()) {
            throw new RefusedInput(origin, "", "it needs " + required + ", which neither the product nor the repository has");
        }
        return found;
    }

    private void fetch(Unit unit) {
        if (bundles.size() == MAX_BUNDLES) {
            throw new RefusedInput(origin, "", "it brings more than " + MAX_BUNDLES + " bundles");
        }
        bundles.add(BundleJar.read(unit.id() + " " + unit.version() + " of " + origin, repository.bundle(unit)));
    }
}
