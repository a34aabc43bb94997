package org.gnomon.install.internal.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Problem;
import org.gnomon.install.StoredBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Brings a framework to a set of bundles: new beside old, new tried, old taken out. Nobody else installs bundles at {@code gnomon-store:} locations.
 * Thread-safe.
 */
final class Reconciler {

    private static final String LOCATION = "gnomon-store:";

    private final BundleContext context;
    private final MethodServices services;
    private final Limits limits;
    private final BundleRoutes routes;

    Reconciler(BundleContext context, MethodServices services, Limits limits, BundleRoutes routes) {
        this.context = context;
        this.services = services;
        this.limits = limits;
        this.routes = routes;
    }

    static boolean isStored(Bundle bundle) {
        return bundle.getLocation().startsWith(LOCATION);
    }

    static String location(StoredBundle bundle) {
        return LOCATION + bundle.sha256();
    }

    synchronized Reconciliation bringTo(MethodSet target, Function<StoredBundle, byte[]> contents, boolean proven) {
        Set<String> wanted = target.bundles().stream().map(Reconciler::location).collect(Collectors.toSet());
        List<Bundle> old = Stream.of(context.getBundles()).filter(bundle -> isStored(bundle) && !wanted.contains(bundle.getLocation())).toList();
        List<Problem> pinned = old.stream().flatMap(bundle -> NativeLayer.under(bundle).map(layer -> restart(bundle, layer)).stream()).toList();
        if (!pinned.isEmpty()) {
            return new Reconciliation.RestartNeeded(pinned);
        }
        Trial trial = new Trial(context, services, limits);
        List<Problem> problems = trial.run(target.bundles(), contents, proven);
        if (!problems.isEmpty()) {
            return new Reconciliation.Kept(Stream.concat(problems.stream(), trial.undo().stream()).toList());
        }
        routes.add(target);
        List<Problem> leftovers = takeOut(old);
        routes.become(target);
        return new Reconciliation.Reached(leftovers);
    }

    private static Problem restart(Bundle bundle, String layer) {
        return new Problem(Problem.Kind.RESTART_NEEDED, bundle.getSymbolicName() + " " + bundle.getVersion(),
                "restart needed: it is wired to the native layer (" + layer + "), so this process goes on with it", "restart the process");
    }

    private List<Problem> takeOut(List<Bundle> old) {
        List<Problem> leftovers = new ArrayList<>();
        Removal removal = new Removal(context, limits.stop());
        old.forEach(bundle -> removal.uninstall(bundle).ifPresent(leftovers::add));
        removal.refresh(Reconciler::isStored).ifPresent(leftovers::add);
        return leftovers;
    }
}
