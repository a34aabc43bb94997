package org.gnomon.install.internal.running;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gnomon.host.MethodRoutes;
import org.gnomon.install.MethodSet;
import org.osgi.framework.Bundle;

/** Which calls each bundle of the set gets. One that has no route yet is on trial. Thread-safe. */
final class BundleRoutes implements MethodRoutes {

    private static final Route SERVING = new Route.Serving();
    private static final Route ON_TRIAL = new Route.OnTrial();

    private volatile Map<String, Route> byLocation = Map.of();

    @Override
    public Route route(Bundle bundle) {
        return Reconciler.isStored(bundle) ? byLocation.getOrDefault(bundle.getLocation(), ON_TRIAL) : SERVING;
    }

    /** The bundles of this set get their calls, and those that are still to go keep theirs. */
    void add(MethodSet set) {
        Map<String, Route> all = new HashMap<>(byLocation);
        all.putAll(routes(set));
        byLocation = Map.copyOf(all);
    }

    /** The bundles of this set get calls, and no others. */
    void become(MethodSet set) {
        byLocation = Map.copyOf(routes(set));
    }

    private static Map<String, Route> routes(MethodSet set) {
        return set.bundles().stream().collect(Collectors.toMap(Reconciler::location, bundle -> bundle.canary().<Route>map(Route.Beside::new).orElse(SERVING)));
    }
}
