package org.gnomon.host.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Peers;
import org.gnomon.host.Call;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodRoutes;
import org.gnomon.host.MethodSelector;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.metatype.MetaTypeService;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * The gateway over the services with a {@code method.id}. The framework tells of the end of a service on the thread that stops its bundle, before it stops: that
 * thread waits here until the method is drained, at most {@code gnomon.drain.seconds} (framework property, 30 unless set).
 */
@Component(service = {Gateway.class, Peers.class}, immediate = true)
public final class GatewayComponent implements Gateway, Peers, ServiceTrackerCustomizer<Object, InstalledMethod> {

    private static final String DRAIN_SECONDS = "gnomon.drain.seconds";
    private static final long DEFAULT_DRAIN_SECONDS = 30;

    private final BundleContext context;
    private final MetatypeParameters metatype;
    private final ComponentRuntime components;
    private final ConfigurationAdmin configurations;
    private final InstalledMethods installed;
    private final MethodGateway gateway;
    private final InstalledPeers peers;
    private final Duration drain;
    private final ServiceTracker<MethodRoutes, MethodRoutes> routes;
    private final ServiceTracker<Object, InstalledMethod> tracker;

    /** Starts to track methods. */
    @Activate
    public GatewayComponent(BundleContext context, @Reference MetaTypeService metatypes, @Reference ServiceComponentRuntime components,
            @Reference ConfigurationAdmin configurations) throws InvalidSyntaxException {
        this.context = context;
        this.installed = new InstalledMethods(HostLimits.of(context::getProperty));
        this.gateway = new MethodGateway(installed);
        this.peers = new InstalledPeers(installed);
        this.components = new ComponentRuntime(components);
        this.metatype = new MetatypeParameters(metatypes, this.components);
        this.configurations = configurations;
        this.drain = drainLimit(context.getProperty(DRAIN_SECONDS));
        this.routes = new ServiceTracker<>(context, MethodRoutes.class, null);
        this.tracker = new ServiceTracker<>(context, FrameworkUtil.createFilter("(method.id=*)"), this);
        routes.open();
        tracker.open();
    }

    static Duration drainLimit(String seconds) {
        if (seconds == null) {
            return Duration.ofSeconds(DEFAULT_DRAIN_SECONDS);
        }
        if (!seconds.strip().matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("framework property " + DRAIN_SECONDS + " is '" + seconds
                    + "'; allowed: whole seconds from 0 to 999999999");
        }
        return Duration.ofSeconds(Long.parseLong(seconds.strip()));
    }

    /** Drains every method. */
    @Deactivate
    void stop() {
        tracker.close();
        routes.close();
    }

    /** A service that is gone before it is looked at is not tracked. */
    @Override
    public InstalledMethod addingService(ServiceReference<Object> reference) {
        Bundle bundle = reference.getBundle();
        return bundle == null ? null : installed.add(new ServiceMethod(reference, bundle, context, metatype, components, configurations,
                () -> Optional.ofNullable(routes.getService())));
    }

    @Override
    public void modifiedService(ServiceReference<Object> reference, InstalledMethod method) {
        // Who a method is does not change; its configuration is read anew for every call.
    }

    @Override
    public void removedService(ServiceReference<Object> reference, InstalledMethod method) {
        installed.remove(method, drain);
    }

    @Override
    public List<MethodDescriptor> methods() {
        return gateway.methods();
    }

    @Override
    public List<MethodHealth> health() {
        return gateway.health();
    }

    @Override
    public MethodDescriptor find(Class<?> kind, MethodSelector selector) {
        return gateway.find(kind, selector);
    }

    @Override
    public <S, R> CallResult<R> call(Class<S> kind, MethodSelector selector, CallOptions options, Call<? super S, ? extends R> call) {
        return gateway.call(kind, selector, options, call);
    }

    @Override
    public List<String> installed() {
        return peers.installed();
    }

    @Override
    public Answer explain(String method, ExplainTask task, Map<String, String> parameters, Run run) {
        return peers.explain(method, task, parameters, run);
    }
}
