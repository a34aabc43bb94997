package org.gnomon.host.internal;

import java.util.List;
import java.util.Map;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodRoutes.Route;
import org.osgi.framework.Version;

/** Where an installed method comes from: a service of the framework, or a plain object in a test. */
interface MethodSource {

    String id();

    Version version();

    /** Names of the interfaces it is offered under, the one that gives the kind first. */
    List<String> interfaces();

    MethodDescriptor descriptor();

    /** Which calls it gets now. */
    Route route();

    /** The operator's values by parameter name, as text. */
    Map<String, String> configuration();

    /**
     * The method itself; every successful call is followed by one of {@link #unget}.
     *
     * @throws org.gnomon.api.MethodFailed when it cannot be had
     */
    Object get();

    void unget();
}
