package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.junit5.context.BundleContextExtension;

/** A bundle imports only from floors below its own; methods export nothing. */
@ExtendWith(BundleContextExtension.class)
class FloorsIT {

    /** From the ground up; a name ending in a dot stands for all that begin with it. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("model"),
            List.of("api"),
            List.of("kernels", "ranking"),
            List.of("kernels.vector", "engine.djl"),
            List.of("gnn", "blocks", "rules", "rules.metrics", "tck"),
            List.of("explain.", "predict.", "search.", "profile.", "mine.", "space.", "io.", "data.", "metrics.", "oracle."),
            List.of("host"),
            List.of("evaluation", "install"),
            List.of("author", "report"),
            List.of("server"),
            List.of("cli", "ui.", "spark"),
            List.of("itests"));

    private static final int METHODS = 5;

    @InjectBundleContext
    BundleContext context;

    @Test
    void importsGoDownOnly() {
        ours().forEach(bundle -> assertThat(providers(bundle)).as("bundles that %s imports from", bundle.getSymbolicName())
                .allMatch(provider -> floor(provider) < floor(bundle)));
    }

    @Test
    void methodsExportNothing() {
        List<Bundle> methods = ours().filter(bundle -> floor(bundle) == METHODS).toList();
        assertThat(methods).hasSizeGreaterThan(10).allSatisfy(bundle -> assertThat(bundle.adapt(BundleWiring.class)
                .getCapabilities(PackageNamespace.PACKAGE_NAMESPACE)).as(bundle.getSymbolicName()).isEmpty());
    }

    private Stream<Bundle> ours() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.gnomon.") && bundle.adapt(BundleWiring.class) != null);
    }

    private static List<Bundle> providers(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream().map(BundleWire::getProvider)
                .map(provider -> provider.getBundle()).filter(provider -> provider != bundle && provider.getSymbolicName().startsWith("org.gnomon."))
                .distinct().toList();
    }

    private static int floor(Bundle bundle) {
        String name = bundle.getSymbolicName().substring("org.gnomon.".length());
        return IntStream.range(0, FLOORS.size()).filter(floor -> FLOORS.get(floor).stream()
                .anyMatch(start -> start.endsWith(".") ? name.startsWith(start) : name.equals(start))).findFirst()
                .orElseThrow(() -> new AssertionError("no floor for " + bundle.getSymbolicName() + "; add it here and to the architecture"));
    }
}
