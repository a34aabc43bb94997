package org.gnomon.host;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.framework.Bundle;

/**
 * Says which calls the methods of a bundle get. A service of whoever installs bundles; the gateway asks it for every call, so it must be quick. Without it
 * every method serves.
 */
@ConsumerType
public interface MethodRoutes {

    Route route(Bundle bundle);

    /** Which calls. */
    sealed interface Route {

        /** All that ask for it, and, as the newest, those that ask for no version. */
        record Serving() implements Route {}

        /** Some, beside the version that serves. */
        record Beside(Canary canary) implements Route {}

        /** None: whether it works is being tried. It is not listed. */
        record OnTrial() implements Route {}
    }
}
