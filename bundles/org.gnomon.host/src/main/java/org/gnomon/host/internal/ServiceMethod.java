package org.gnomon.host.internal;

import java.io.IOException;
import java.util.Collections;
import java.util.Dictionary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gnomon.api.MethodFailed;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.MethodRoutes;
import org.gnomon.host.MethodRoutes.Route;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** A method that is a service of the framework. Reads its metatype when first asked: while it is being registered the bundle may not be ready. */
final class ServiceMethod implements MethodSource {

    private final ServiceReference<?> reference;
    private final BundleContext context;
    private final MetatypeParameters metatype;
    private final ComponentRuntime components;
    private final ConfigurationAdmin configurations;
    private final Supplier<Optional<MethodRoutes>> routes;
    private final Bundle bundle;
    private final String id;
    private final Version version;
    private final List<String> interfaces;
    private volatile Optional<Described> described = Optional.empty();

    private record Described(MethodDescriptor descriptor, Optional<String> pid) {}

    ServiceMethod(ServiceReference<?> reference, Bundle bundle, BundleContext context, MetatypeParameters metatype, ComponentRuntime components,
            ConfigurationAdmin configurations, Supplier<Optional<MethodRoutes>> routes) {
        this.reference = reference;
        this.context = context;
        this.metatype = metatype;
        this.components = components;
        this.configurations = configurations;
        this.routes = routes;
        this.id = property("method.id");
        this.bundle = bundle;
        this.version = bundle.getVersion();
        this.interfaces = List.of((String[]) reference.getProperty(Constants.OBJECTCLASS));
    }

    private String property(String name) {
        Object value = reference.getProperty(name);
        return value == null ? "" : value.toString();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Version version() {
        return version;
    }

    @Override
    public List<String> interfaces() {
        return interfaces;
    }

    @Override
    public MethodDescriptor descriptor() {
        try {
            return described().descriptor();
        } catch (MethodFailed e) {
            // A list of methods is for finding the broken one, too; a call of it fails when it asks for the configuration.
            return descriptor(List.of());
        }
    }

    private MethodDescriptor descriptor(List<ParameterDescriptor> parameters) {
        return new MethodDescriptor(InstalledMethod.kindOf(interfaces.getFirst()), id, version, property("method.label"), property("method.description"),
                property("method.paper"), Boolean.parseBoolean(property("method.baseline")), bundle.getSymbolicName(), parameters);
    }

    private Described described() {
        if (described.isEmpty()) {
            described = Optional.of(describe());
        }
        return described.get();
    }

    private Described describe() {
        try {
            Optional<String> pid = metatype.pid(bundle, reference);
            return new Described(descriptor(pid.map(p -> metatype.read(bundle, p)).orElse(List.of())), pid);
        } catch (RuntimeException e) {
            // Metatype documents are foreign: the Metatype service answers a bad one with whatever it stumbles over.
            throw new MethodFailed(id + " " + version, "its parameters cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Route route() {
        return routes.get().map(r -> r.route(bundle)).orElseGet(Route.Serving::new);
    }

    @Override
    public Map<String, String> configuration() {
        return described().pid().map(this::configuration).orElse(Map.of());
    }

    private Map<String, String> configuration(String pid) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            Configuration[] found = configurations.listConfigurations("(" + Constants.SERVICE_PID + "=" + pid + ")");
            for (Configuration configuration : found == null ? new Configuration[0] : found) {
                copy(configuration.getProperties(), values);
            }
        } catch (IOException | InvalidSyntaxException e) {
            throw new MethodFailed(id + " " + version, "its configuration " + pid + " cannot be read: " + e.getMessage(), e);
        }
        return values;
    }

    /** Leaves out what the framework and its tools add. */
    private static void copy(Dictionary<String, Object> properties, Map<String, String> values) {
        for (String name : Collections.list(properties.keys())) {
            if (!name.startsWith("service.") && !name.startsWith("felix.") && !name.startsWith(".")) {
                values.put(name, properties.get(name).toString());
            }
        }
    }

    @Override
    public Object get() {
        Object service = context.getService(reference);
        if (service == null) {
            throw new MethodFailed(id + " " + version, "it could not be started: "
                    + components.failure(bundle, reference).orElse("no reason is known; see the log"), null);
        }
        return service;
    }

    @Override
    public void unget() {
        context.ungetService(reference);
    }
}
