package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.Outcome;
import org.gnomon.install.Source;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.running.TestFramework;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** G4, some of its 1,000 cycles: {@code releng/benchmarks/run --cycles} has them all, with heap and metaspace. */
@Timeout(120)
class InstallCyclesTest {

    private static final int SETTLED = 5;
    private static final int CYCLES = Integer.getInteger("gnomon.test.cycles", 20);

    @TempDir
    Path folder;

    @Test
    void installsAndRemovalsLeaveNeitherThreadsNorOpenFilesNorClasses() throws Exception {
        try (TestFramework framework = TestFramework.start(folder.resolve("framework"))) {
            InstallerFixture fixture = new InstallerFixture(folder.resolve("methods"), framework.methods(Duration.ofSeconds(10), Duration.ofSeconds(10)))
                    .started();
            Source probe = new Source.BundleFile(fixture.pinned(TestBundle.offering("org.probe", "1.0.0", "probe", Probes.Good.class)));
            cycles(framework, fixture, probe, SETTLED);
            System.gc();
            long threads = threads();
            long files = files();
            cycles(framework, fixture, probe, CYCLES);
            awaitAtMost(threads, InstallCyclesTest::threads);
            awaitAtMost(files, InstallCyclesTest::files);
            assertThat(framework.bundles()).isEmpty();
            assertThat(framework.removalPending()).isEmpty();
        }
    }

    private static void cycles(TestFramework framework, InstallerFixture fixture, Source probe, int count) throws Exception {
        for (int cycle = 0; cycle < count; cycle++) {
            assertThat(fixture.installer.install(probe, ChangeOptions.DEFAULT)).isInstanceOf(Outcome.Done.class);
            assertThat(framework.answer("probe")).isEqualTo("1.0.0");
            assertThat(fixture.installer.remove("org.probe", ChangeOptions.DEFAULT)).isInstanceOf(Outcome.Done.class);
        }
    }

    /** Threads end, and files without a reader are closed, some time after they are let go of. */
    private static void awaitAtMost(long allowed, LongSupplier held) {
        while (held.getAsLong() > allowed) {
            System.gc();
            Thread.onSpinWait();
        }
    }

    private static long threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private static long files() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : 0;
    }
}
