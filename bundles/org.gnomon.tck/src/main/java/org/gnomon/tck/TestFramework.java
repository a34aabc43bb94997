package org.gnomon.tck;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** A running framework with the bundles of the class path, outside of any product: shows that a bundle resolves and that its method is there. */
public final class TestFramework implements AutoCloseable {

    private final Framework framework;

    private TestFramework(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts it with every bundle on the class path of the test that resolves.
     *
     * @param storage an empty folder
     * @throws IllegalStateException when there is no framework on the class path
     */
    public static TestFramework start(Path storage) throws BundleException {
        FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("no framework is on the class path; add org.eclipse.platform:org.eclipse.osgi to the tests"));
        TestFramework started = new TestFramework(factory.newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString())));
        started.framework.start();
        started.installClassPath();
        return started;
    }

    private void installClassPath() throws BundleException {
        BundleContext context = framework.getBundleContext();
        List<Bundle> bundles = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (entry.endsWith(".jar") && Files.isRegularFile(path) && isBundle(path)) {
                bundles.add(context.installBundle(path.toUri().toString()));
            }
        }
        framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
        for (Bundle bundle : bundles) {
            if (bundle.getState() == Bundle.RESOLVED && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    /** The framework itself is one, too, and runs already. */
    private static boolean isBundle(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) != null
                    && file.getEntry("META-INF/services/" + FrameworkFactory.class.getName()) == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Installs and starts one more.
     *
     * @throws BundleException when it does not resolve, with what it lacks
     */
    public Bundle install(Path jar) throws BundleException {
        Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString());
        bundle.start(Bundle.START_ACTIVATION_POLICY);
        return bundle;
    }

    /** The ids of the methods that are there, sorted. */
    public List<String> methods() {
        try {
            ServiceReference<?>[] found = framework.getBundleContext().getAllServiceReferences(null, "(method.id=*)");
            return found == null ? List.of() : Stream.of(found).map(reference -> reference.getProperty("method.id").toString()).sorted().toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
