package org.gnomon.host.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.MethodRoutes.Route;
import org.osgi.framework.Version;

/** A method that is a plain object, and how often it is in use. */
record PlainMethod(String id, Version version, Object get, Map<String, String> configuration, List<ParameterDescriptor> parameters,
        AtomicInteger uses, AtomicReference<Route> now) implements MethodSource {

    /** The service interface of these tests. */
    interface Greeter {

        String greet(String whom);
    }

    static PlainMethod of(String id, String version) {
        Greeter greeter = whom -> id + " " + version + " greets " + whom;
        return new PlainMethod(id, Version.parseVersion(version), greeter, Map.of(), List.of(), new AtomicInteger(),
                new AtomicReference<>(new Route.Serving()));
    }

    PlainMethod being(Object method) {
        return new PlainMethod(id, version, method, configuration, parameters, uses, now);
    }

    PlainMethod with(Map<String, String> configured, ParameterDescriptor... declared) {
        return new PlainMethod(id, version, get, configured, List.of(declared), uses, now);
    }

    PlainMethod routed(Route route) {
        now.set(route);
        return this;
    }

    @Override
    public Route route() {
        return now.get();
    }

    @Override
    public Object get() {
        uses.incrementAndGet();
        return get;
    }

    @Override
    public void unget() {
        uses.decrementAndGet();
    }

    @Override
    public List<String> interfaces() {
        return List.of((get instanceof Explainer ? Explainer.class : Greeter.class).getName());
    }

    @Override
    public MethodDescriptor descriptor() {
        return new MethodDescriptor(InstalledMethod.kindOf(interfaces().getFirst()), id, version, id, "", "", false, "test", parameters);
    }
}
