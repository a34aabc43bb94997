package org.gnomon.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a reader must know to repeat a measurement. */
final class Machine {

    private Machine() {}

    /** Processor, Java runtime and its flags, as a Markdown list. */
    static String describe() {
        return "- CPU: %s, %d cores, %s %s\n- JVM: %s %s, %s\n- flags: %s".formatted(processor(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"), System.getProperty("os.arch"), System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"), System.getProperty("java.vendor"),
                String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst()
                    .orElse("model not known");
        } catch (IOException noSuchFile) {
            return "model not known";
        }
    }
}
