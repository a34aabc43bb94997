package org.gnomon.install.internal.running;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gnomon.host.MethodRoutes;
import org.gnomon.install.MethodSet;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.source.Need;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** The OSGi framework that this bundle is in. Thread-safe. */
public final class FrameworkMethods implements RunningMethods {

    private final BundleContext context;
    private final BundleRoutes routes = new BundleRoutes();
    private final Reconciler reconciler;

    public FrameworkMethods(BundleContext context, ServiceComponentRuntime components, Limits limits) {
        this.context = context;
        this.reconciler = new Reconciler(context, new MethodServices(context, components), limits, routes);
    }

    /** For the gateway. */
    public MethodRoutes routes() {
        return routes;
    }

    private Stream<Bundle> product() {
        return Stream.of(context.getBundles()).filter(bundle -> !Reconciler.isStored(bundle));
    }

    @Override
    public List<Need> needs(List<BundleJar> bundles) {
        return new DryResolution(product()).needs(bundles);
    }

    @Override
    public Optional<ProductBundle> product(String symbolicName) {
        return product().filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).max(Comparator.comparing(Bundle::getVersion))
                .map(bundle -> new ProductBundle(bundle.getVersion(), isShared(bundle)));
    }

    private static boolean isShared(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && !revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).isEmpty();
    }

    @Override
    public Map<OfferedMethod, String> productMethods() {
        Map<OfferedMethod, String> methods = new HashMap<>();
        product().forEach(bundle -> MethodServices.offered(bundle).forEach(method -> methods.put(method, bundle.getSymbolicName())));
        return methods;
    }

    @Override
    public Reconciliation bringTo(MethodSet target, Function<StoredBundle, byte[]> contents, boolean proven) {
        return reconciler.bringTo(target, contents, proven);
    }
}
