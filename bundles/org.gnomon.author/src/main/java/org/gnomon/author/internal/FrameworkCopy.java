package org.gnomon.author.internal;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

/** Another process with the bundles of this framework, in the same Java with the same options; without what is installed beyond the product. */
final class FrameworkCopy {

    private static final String INSTALLED = "gnomon-store:";
    private static final List<String> CONFIGURATORS = List.of("org.eclipse.equinox.simpleconfigurator", "org.eclipse.tycho.surefire.osgibooter");
    private static final List<String> OPTIONS = List.of("-X", "--add-", "--enable-", "-Dgnomon.", "-Djdk.", "-Dai.djl.", "-DOPT_OUT", "-Dorg.osgi.",
            "-Djava.util.logging.");

    private final BundleContext context;

    FrameworkCopy(BundleContext context) {
        this.context = context;
    }

    /**
     * Writes what it is to be made of.
     *
     * @param folder gets configuration and an empty store of methods
     * @return the command line
     */
    List<String> commandLine(Path folder, String application, List<String> javaOptions) throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        try (OutputStream out = Files.newOutputStream(configuration.resolve("config.ini"))) {
            configuration().store(out, null);
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(argument -> OPTIONS.stream().anyMatch(argument::startsWith))
                .forEach(command::add);
        command.addAll(javaOptions);
        command.addAll(List.of("-Dosgi.noShutdown=false", "-Dgnomon.methods=" + folder.resolve("methods"), "-Dgnomon.methods.watch=false",
                "-cp", Path.of(URI.create(context.getProperty("osgi.framework"))).toString(), "org.eclipse.core.runtime.adaptor.EclipseStarter",
                "-configuration", configuration.toString(), "-data", "@none", "-application", application));
        return command;
    }

    private Properties configuration() {
        Properties properties = new Properties();
        properties.setProperty("osgi.bundles", Stream.of(context.getBundles()).filter(FrameworkCopy::isCopied).map(FrameworkCopy::entry)
                .collect(Collectors.joining(",")));
        properties.setProperty("osgi.configuration.cascaded", "false");
        properties.setProperty("org.osgi.framework.bsnversion", "multiple");
        String installation = context.getProperty("osgi.install.area");
        if (installation != null) {
            properties.setProperty("osgi.install.area", installation);
        }
        return properties;
    }

    private static boolean isCopied(Bundle bundle) {
        return bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID && !bundle.getLocation().startsWith(INSTALLED)
                && !CONFIGURATORS.contains(bundle.getSymbolicName());
    }

    private static String entry(Bundle bundle) {
        File file = Optional.ofNullable(bundle.adapt(File.class))
                .orElseThrow(() -> new IllegalStateException("the file of " + bundle.getSymbolicName() + " is not known"));
        BundleStartLevel start = bundle.adapt(BundleStartLevel.class);
        return "reference:" + file.toURI() + "@" + start.getStartLevel() + (start.isPersistentlyStarted() ? ":start" : "");
    }
}
