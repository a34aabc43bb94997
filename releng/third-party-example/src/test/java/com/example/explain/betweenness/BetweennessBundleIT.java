package com.example.explain.betweenness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gnomon.tck.TestFramework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** The bundle as it is installed. */
class BetweennessBundleIT {

    @TempDir
    private Path storage;

    @Test
    void itsMethodComesAndGoesWithIt() throws Exception {
        try (TestFramework framework = TestFramework.start(storage)) {
            Bundle bundle = framework.install(Path.of(System.getProperty("bundle")));
            assertThat(framework.methods()).contains("betweenness");
            bundle.stop();
            assertThat(framework.methods()).doesNotContain("betweenness");
        }
    }
}
