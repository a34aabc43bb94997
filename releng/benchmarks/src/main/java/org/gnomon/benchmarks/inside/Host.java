package org.gnomon.benchmarks.inside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.gnomon.host.Gateway;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.Outcome;
import org.gnomon.install.Source;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** The services of the product, and an explainer of the product as a bundle from outside, in any version. */
final class Host {

    private final BundleContext context;
    private final Path plugins;
    private final Path work;

    Host(BundleContext context, Path plugins, Path work) {
        this.context = context;
        this.plugins = plugins;
        this.work = work;
    }

    Gateway gateway() throws InterruptedException {
        return service(Gateway.class);
    }

    MethodInstaller installer() throws InterruptedException {
        MethodInstaller installer = service(MethodInstaller.class);
        installer.awaitStart();
        return installer;
    }

    private <T> T service(Class<T> type) throws InterruptedException {
        for (int look = 0; look < 600; look++) {
            ServiceReference<T> reference = context.getServiceReference(type);
            if (reference != null) {
                return context.getService(reference);
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException(type.getName() + " does not come up");
    }

    /** The product's bundle of that name, as version {@code version} of it. */
    Path version(String symbolicName, String version) throws IOException {
        Path original;
        try (Stream<Path> jars = Files.list(plugins)) {
            original = jars.filter(jar -> jar.getFileName().toString().startsWith(symbolicName + "_")).findFirst().orElseThrow();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile jar = new JarFile(original.toFile())) {
            Manifest manifest = new Manifest(jar.getManifest());
            manifest.getEntries().clear();
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (JarOutputStream copy = new JarOutputStream(bytes, manifest)) {
                for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                    JarEntry entry = entries.nextElement();
                    if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/MANIFEST")) {
                        copy.putNextEntry(new JarEntry(entry.getName()));
                        copy.write(jar.getInputStream(entry).readAllBytes());
                    }
                }
            }
        }
        return Files.write(work.resolve(symbolicName + "-" + version + ".jar"), bytes.toByteArray());
    }

    /** Puts a bundle file in force. */
    static void update(MethodInstaller installer, Path jar) {
        installer.pinFile(jar, "measured", ChangeOptions.DEFAULT);
        require(installer.update(new Source.BundleFile(jar), ChangeOptions.DEFAULT));
    }

    static void require(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(String.join("; ", outcome.lines()));
        }
    }

    /** The class loaders of the bundles from outside. */
    List<ClassLoader> loaders() {
        return Stream.of(context.getBundles()).filter(bundle -> bundle.getLocation().startsWith("gnomon-store:")).map(Host::loader).toList();
    }

    private static ClassLoader loader(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }
}
