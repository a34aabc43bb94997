package org.gnomon.install.internal.running;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** An Equinox with Declarative Services, whose API it shares with the test. */
public final class TestFramework implements AutoCloseable {

    private static final String SHARED = "org.osgi.service.component;version=1.5.1,org.osgi.service.component.runtime;version=1.5.0,"
            + "org.osgi.service.component.runtime.dto;version=1.5.0,org.osgi.util.promise;version=1.3.0,org.osgi.util.function;version=1.2.0";

    private final Framework framework;

    private TestFramework(Framework framework) {
        this.framework = framework;
    }

    /** @param folder for its files; its property {@code gnomon.methods} names the folder {@code methods} beside */
    public static TestFramework start(Path folder) throws BundleException, ClassNotFoundException, URISyntaxException {
        Framework framework = new EquinoxFactory().newFramework(Map.of("org.osgi.framework.storage", folder.toString(),
                "gnomon.methods", folder.resolveSibling("methods").toString(),
                "org.osgi.framework.system.packages.extra", SHARED, "org.osgi.framework.bsnversion", "multiple",
                "ds.loglevel", "0", "osgi.module.lock.timeout", "2", "ds.lock.timeout.milliseconds", "500"));
        framework.init();
        Class<?> scr = Class.forName("org.apache.felix.scr.impl.Activator", false, TestFramework.class.getClassLoader());
        Bundle bundle = framework.getBundleContext().installBundle(scr.getProtectionDomain().getCodeSource().getLocation().toURI().toString());
        framework.start();
        bundle.start();
        return new TestFramework(framework);
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /**
     * The methods in it.
     *
     * @param start limit for a bundle to start and a method to be made
     * @param stop limit for a bundle to go
     */
    public FrameworkMethods methods(Duration start, Duration stop) {
        return new FrameworkMethods(context(), components(), new Limits(start, stop, Duration.ofSeconds(60)));
    }

    public ServiceComponentRuntime components() {
        return context().getService(context().getServiceReference(ServiceComponentRuntime.class));
    }

    /** What the newest method of that id answers. */
    public String answer(String id) throws Exception {
        @SuppressWarnings("rawtypes")
        ServiceReference<Callable> newest = references(id).max((a, b) -> a.getBundle().getVersion().compareTo(b.getBundle().getVersion())).orElseThrow();
        try {
            return (String) context().getService(newest).call();
        } finally {
            context().ungetService(newest);
        }
    }

    @SuppressWarnings("rawtypes")
    private Stream<ServiceReference<Callable>> references(String id) throws InvalidSyntaxException {
        return context().getServiceReferences(Callable.class, "(method.id=" + id + ")").stream();
    }

    /** Locations and states of the bundles beside the framework's own. */
    public List<String> bundles() {
        return Arrays.stream(context().getBundles()).filter(Reconciler::isStored)
                .map(bundle -> bundle.getLocation() + " " + bundle.getSymbolicName() + " " + bundle.getVersion() + " " + bundle.getState()).sorted()
                .collect(Collectors.toList());
    }

    /** The class loader of the bundle of that name. */
    public ClassLoader loader(String symbolicName) {
        return Arrays.stream(context().getBundles()).filter(bundle -> bundle.getSymbolicName().equals(symbolicName))
                .map(bundle -> bundle.adapt(BundleWiring.class).getClassLoader()).findFirst().orElseThrow();
    }

    /** Bundles that are gone, but whose packages are still in use. */
    public Collection<Bundle> removalPending() {
        return framework.adapt(FrameworkWiring.class).getRemovalPendingBundles();
    }

    /** From which bundle the bundle of that name has a package. */
    public String exporter(String symbolicName, String packageName) {
        return Arrays.stream(context().getBundles()).filter(bundle -> bundle.getSymbolicName().equals(symbolicName))
                .flatMap(bundle -> bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream())
                .filter(wire -> packageName.equals(wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(wire -> wire.getProvider().getSymbolicName() + " " + wire.getProvider().getVersion()).findFirst().orElseThrow();
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
