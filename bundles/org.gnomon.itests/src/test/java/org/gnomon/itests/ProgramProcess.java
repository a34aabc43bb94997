package org.gnomon.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line in a process of its own, over the bundles of this framework; to be killed. */
final class ProgramProcess implements AutoCloseable {

    private static final String BUNDLES = "osgi.bundles";

    private final Process process;

    private ProgramProcess(Process process) {
        this.process = process;
    }

    /** @param folder where it works; its configuration goes to {@code configuration} in it */
    static ProgramProcess start(Path folder, String commandLine) throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        try (OutputStream out = Files.newOutputStream(configuration.resolve("config.ini"))) {
            configuration().store(out, null);
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dgnomon.engine.path=" + System.getProperty("gnomon.engine.path"),
                "-cp", Path.of(URI.create(System.getProperty("osgi.framework"))).toString(),
                "org.eclipse.core.runtime.adaptor.EclipseStarter", "-configuration", configuration.toString(), "-data", "@noDefault", "-application",
                "org.gnomon.cli.main"));
        command.addAll(List.of(commandLine.split(" ")));
        return new ProgramProcess(new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("process.log").toFile()).start());
    }

    /** The bundles of this framework, but what starts the tests in it. */
    private static Properties configuration() throws IOException {
        Properties own = new Properties();
        Path area = Path.of(URI.create(System.getProperty("osgi.configuration.area")));
        try (InputStream in = Files.newInputStream(area.resolve("config.ini"))) {
            own.load(in);
        }
        Properties configuration = new Properties();
        configuration.setProperty(BUNDLES, Stream.of(own.getProperty(BUNDLES).split(",")).filter(bundle -> !bundle.contains("osgibooter"))
                .collect(Collectors.joining(",")));
        configuration.setProperty("osgi.bundles.defaultStartLevel", "4");
        return configuration;
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
