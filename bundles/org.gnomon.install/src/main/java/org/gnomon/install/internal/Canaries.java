package org.gnomon.install.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.Canary;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Problem;
import org.gnomon.install.Problem.Kind;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.internal.Candidates.Admitted;
import org.gnomon.install.internal.Candidates.Replace;
import org.gnomon.install.internal.running.RunningMethods;
import org.osgi.framework.Version;

/** How a set gets versions that stand beside those that serve, and how they take over or go. */
final class Canaries {

    private final MethodSet current;
    private final RunningMethods running;

    Canaries(MethodSet current, RunningMethods running) {
        this.current = current;
        this.running = running;
    }

    /** A set with these bundles beside those that serve; what only they need comes in as any other bundle. */
    Admitted beside(List<StoredBundle> added, Canary canary, Replace replace) {
        List<StoredBundle> bundles = new ArrayList<>(current.bundles());
        List<Problem> problems = new ArrayList<>();
        for (StoredBundle bundle : added) {
            Optional<Version> serving = serving(bundle.symbolicName());
            boolean serves = current.serving(bundle.symbolicName()).filter(b -> b.sha256().equals(bundle.sha256())).isPresent();
            if (serving.isEmpty() && bundle.methods().isEmpty()) {
                bundles.add(bundle);
            } else if (!serves) {
                problem(bundle, serving, replace).ifPresent(problems::add);
                current.canary(bundle.symbolicName()).ifPresent(bundles::remove);
                bundles.add(bundle.as(Optional.of(canary)));
            }
        }
        return new Admitted(List.copyOf(bundles), problems);
    }

    private Optional<Version> serving(String symbolicName) {
        return current.serving(symbolicName).map(StoredBundle::version).or(() -> running.product(symbolicName).map(RunningMethods.ProductBundle::version));
    }

    private Optional<Problem> problem(StoredBundle bundle, Optional<Version> serving, Replace replace) {
        if (serving.isEmpty()) {
            return unsuitable(bundle, "no version of it serves, beside which it could stand", "install it without --canary");
        }
        if (bundle.methods().isEmpty()) {
            return unsuitable(bundle, "it offers no method, and what serves could come to use it", "update it by itself first, without --canary");
        }
        if (serving.get().equals(bundle.version())) {
            return unsuitable(bundle, "it has the version that serves; a canary needs another", "ask its author");
        }
        return current.serving(bundle.symbolicName()).flatMap(other -> replace.older(other, bundle))
                .or(() -> current.canary(bundle.symbolicName()).filter(other -> !other.sha256().equals(bundle.sha256()))
                        .flatMap(other -> replace.problem(other, bundle)));
    }

    private static Optional<Problem> unsuitable(StoredBundle bundle, String reason, String hint) {
        return Optional.of(new Problem(Kind.UNSUITABLE, bundle.name(), reason, hint));
    }

    /** What keeps a bundle from being replaced as long as another version stands beside it. */
    static Optional<Problem> inTheWay(MethodSet current, StoredBundle bundle) {
        return current.canary(bundle.symbolicName()).flatMap(canary -> unsuitable(bundle, "version " + canary.version() + " stands there as a canary ("
                + canary.canary().map(Canary::toString).orElse("") + ")", "first: gnomon methods promote " + bundle.symbolicName()
                + ", or gnomon methods abort " + bundle.symbolicName()));
    }

    /** The canary takes over. */
    List<StoredBundle> promoted(String name) {
        StoredBundle canary = named(name);
        return Stream.concat(without(canary).filter(b -> !b.symbolicName().equals(canary.symbolicName())), Stream.of(canary.as(Optional.empty()))).toList();
    }

    /** The canary goes. */
    List<StoredBundle> aborted(String name) {
        return without(named(name)).toList();
    }

    private Stream<StoredBundle> without(StoredBundle canary) {
        return current.bundles().stream().filter(b -> !b.equals(canary));
    }

    private StoredBundle named(String name) {
        List<StoredBundle> canaries = current.bundles().stream().filter(b -> b.canary().isPresent()).toList();
        return new MethodSet(0, 0, canaries).find(name).orElseThrow(() -> new BadRequest(Reason.NOT_FOUND, "no canary is '" + name + "'; there are: "
                + (canaries.isEmpty() ? "none" : canaries.stream().map(Installer::described).collect(Collectors.joining(", "))), "try: gnomon methods sets"));
    }
}
