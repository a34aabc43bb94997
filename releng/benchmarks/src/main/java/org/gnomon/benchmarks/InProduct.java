package org.gnomon.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Runs a measurement inside a framework with the bundles of the built product and a store of methods of its own. */
final class InProduct {

    private static final String INSIDE = "org.gnomon.benchmarks.inside";
    private static final String IMPORTS = "org.gnomon.api,org.gnomon.api.explain,org.gnomon.host,org.gnomon.install,org.gnomon.model.packed,org.osgi.framework,"
            + "org.osgi.framework.wiring,com.sun.management";

    /** What the launcher does in a product, and not here. */
    private static final List<String> LEFT_OUT = List.of("org.eclipse.osgi_", "org.eclipse.equinox.launcher", "org.eclipse.equinox.simpleconfigurator");

    private InProduct() {}

    /** @param arguments folder of the product, compiled measurements, compiled contract kit, name of the measurement, and what it takes */
    public static void main(String[] arguments) throws Exception {
        Path product = Path.of(arguments[0]);
        Path work = Files.createTempDirectory("gnomon-measured-");
        System.setProperty("gnomon.engine.path", product.resolve("engine/pytorch").toString());
        System.setProperty("gnomon.methods", work.resolve("methods").toString());
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, work.resolve("framework").toString(), Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE));
        int exit = 1;
        try {
            framework.start();
            start(framework.getBundleContext(), product.resolve("plugins"));
            System.out.println(Machine.describe() + "\n- load before: " + load() + "\n");
            byte[] measurements = inside(Path.of(arguments[1]), Path.of(arguments[2]));
            Bundle inside = framework.getBundleContext().installBundle("inside", new ByteArrayInputStream(measurements));
            inside.start();
            Object result = inside.loadClass(INSIDE + "." + arguments[3]).getMethod("run", BundleContext.class, Path.class, Path.class, List.class)
                    .invoke(null, inside.getBundleContext(), product.resolve("plugins"), work, List.of(arguments).subList(4, arguments.length));
            System.out.println("\nload after: " + load());
            exit = Boolean.TRUE.equals(result) ? 0 : 1;
        } finally {
            delete(work);
            // Hostile methods leave threads that never end, and a framework that stops would wait for them.
            Runtime.getRuntime().halt(exit);
        }
    }

    /** Programs that wanted a processor in the last minute: where others work, long times say less. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void start(BundleContext context, Path plugins) throws IOException, BundleException {
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(p -> LEFT_OUT.stream().noneMatch(p.getFileName().toString()::startsWith)).sorted().toList()) {
                bundles.add(context.installBundle(jar.toUri().toString()));
            }
        }
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    /** The measurements as a bundle, with the contract kit's samples and hostile methods in it. */
    private static byte[] inside(Path classes, Path kit) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, INSIDE);
        main.putValue(Constants.BUNDLE_VERSION, "1.0.0");
        main.putValue(Constants.IMPORT_PACKAGE, IMPORTS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            add(jar, classes, "org/gnomon/benchmarks/inside");
            add(jar, kit, "org/gnomon/tck");
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
                jar.write(Files.readAllBytes(file));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
