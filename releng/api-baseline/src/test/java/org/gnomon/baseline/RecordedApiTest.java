package org.gnomon.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bundles of this build export against what was recorded at the last release. */
class RecordedApiTest {

    private static final Path HERE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path RECORDS = HERE.resolve("api");
    private static final Path NOW = HERE.resolve("target/api");

    @Test
    void everyChangeHasItsStepOfVersion() throws Exception {
        Map<String, BundleApi> now = new TreeMap<>();
        for (Path jar : jars()) {
            BundleApi.of(jar).filter(api -> !api.packages().isEmpty()).ifPresent(api -> now.put(bundle(jar), api));
        }
        write(now);
        List<String> findings = new ArrayList<>();
        for (Path record : list(RECORDS)) {
            String bundle = record.getFileName().toString().replaceFirst("\\.txt$", "");
            findings.addAll(now.containsKey(bundle) ? ApiCheck.findings(bundle, BundleApi.read(record), now.get(bundle))
                    : List.of("bundle " + bundle + " exported packages when it was recorded, and does not now"));
        }
        assertThat(findings).as("raise @Version in package-info.java; where nothing was released since it was recorded: releng/api-baseline/record").isEmpty();
    }

    private static void write(Map<String, BundleApi> now) throws IOException {
        for (Map.Entry<String, BundleApi> api : now.entrySet()) {
            api.getValue().write(NOW.resolve(api.getKey() + ".txt"));
        }
    }

    /** The finished bundles. */
    private static List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path bundle : list(HERE.resolve("../../bundles").normalize())) {
            for (Path file : Files.isDirectory(bundle.resolve("target")) ? list(bundle.resolve("target")) : List.<Path>of()) {
                if (file.getFileName().toString().matches("\\Q" + bundle.getFileName() + "\\E-[0-9.]+(-SNAPSHOT)?\\.jar")) {
                    jars.add(file);
                }
            }
        }
        return jars;
    }

    private static String bundle(Path jar) {
        return jar.getParent().getParent().getFileName().toString();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
