package org.gnomon.install.internal.running;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** DJL, PyTorch and the engine over them: loaded once in a process, and never taken from under a bundle that uses them. */
final class NativeLayer {

    private static final String ENGINE = "org.gnomon.engine.djl";
    private static final String DJL = "ai.djl.";

    private NativeLayer() {}

    /** What of it a running bundle is wired to; absent for none. */
    static Optional<String> under(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        boolean runs = (bundle.getState() & (Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING)) != 0;
        return wiring == null || !runs ? Optional.empty() : wiring.getRequiredWires(null).stream().map(BundleWire::getProvider)
                .map(provider -> provider.getBundle().getSymbolicName()).filter(name -> name.equals(ENGINE) || name.startsWith(DJL)).findFirst();
    }
}
