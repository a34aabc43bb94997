package org.gnomon.install.internal.running;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.gnomon.install.Problem;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;

/** Takes bundles out of a framework. The gateway makes the stop of a method wait for the calls that use it. */
final class Removal {

    private final FrameworkWiring framework;
    private final Duration limit;

    Removal(BundleContext context, Duration limit) {
        this.framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        this.limit = limit;
    }

    /** Stops and uninstalls a bundle; what is wrong when it does not go. */
    Optional<Problem> uninstall(Bundle bundle) {
        String name = bundle.getSymbolicName() + " " + bundle.getVersion();
        Guarded<Boolean> ended = Guarded.call("take out " + name, limit, () -> {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
            return true;
        });
        return ended instanceof Guarded.Ended<Boolean> ? Optional.empty() : Optional.of(new Problem(Problem.Kind.RESTART_NEEDED, name,
                "it cannot be taken out of this process: " + ended.fault(), "restart the process to be rid of it"));
    }

    /** Lets go of the packages of uninstalled bundles; who imports them stops and starts, wired anew. Not done where that would touch anyone else. */
    Optional<Problem> refresh(Predicate<Bundle> ours) {
        Collection<Bundle> uninstalled = framework.getRemovalPendingBundles().stream().filter(ours).toList();
        Optional<Bundle> other = framework.getDependencyClosure(uninstalled).stream().filter(ours.negate()).findFirst();
        if (other.isPresent()) {
            return Optional.of(new Problem(Problem.Kind.RESTART_NEEDED, other.get().getSymbolicName() + " " + other.get().getVersion(),
                    "it goes on with packages of bundles that are gone", "restart the process"));
        }
        return uninstalled.isEmpty() || refresh(uninstalled) ? Optional.empty() : Optional.of(new Problem(Problem.Kind.RESTART_NEEDED, "installed methods",
                "they were not wired anew within " + limit.toSeconds() + " s", "restart the process"));
    }

    private boolean refresh(Collection<Bundle> uninstalled) {
        CountDownLatch done = new CountDownLatch(1);
        framework.refreshBundles(uninstalled, event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        });
        try {
            return done.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
