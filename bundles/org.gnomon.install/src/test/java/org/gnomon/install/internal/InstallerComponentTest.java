package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.Outcome;
import org.gnomon.install.Source;
import org.gnomon.install.Status;
import org.gnomon.install.Status.Phase;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.running.TestFramework;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InstallerComponentTest {

    @TempDir
    Path folder;

    private static TestBundle probe(String version) {
        return TestBundle.offering("org.probe", version, "probe", Probes.Good.class);
    }

    @Test
    void itLoadsTheSetInForceAndThenTakesOverWhatOthersInstallAndWhatIsDropped() throws Exception {
        InstallerFixture other = new InstallerFixture(folder.resolve("methods"), new NoFramework()).started();
        assertThat(other.installer.install(new Source.BundleFile(other.pinned(probe("1.0.0"))), ChangeOptions.DEFAULT)).isInstanceOf(Outcome.Done.class);
        try (TestFramework framework = TestFramework.start(folder.resolve("framework"))) {
            InstallerComponent component = new InstallerComponent(framework.context(), framework.components());
            Status started = component.awaitStart();
            assertThat(started.phase()).isEqualTo(Phase.READY);
            assertThat(started.serving().number()).isEqualTo(1);
            assertThat(framework.answer("probe")).isEqualTo("1.0.0");
            other.installer.update(new Source.BundleFile(other.pinned(probe("1.1.0"))), ChangeOptions.DEFAULT);
            awaitSet(component, 2);
            assertThat(framework.answer("probe")).isEqualTo("1.1.0");
            Path dropped = other.pinned(probe("1.2.0"));
            Files.createDirectories(folder.resolve("methods/drop"));
            Files.move(dropped, folder.resolve("methods/drop/probe.jar"));
            awaitSet(component, 3);
            assertThat(framework.answer("probe")).isEqualTo("1.2.0");
            component.stop();
        }
    }

    private static void awaitSet(InstallerComponent component, int number) throws InterruptedException {
        while (component.status().serving().number() != number) {
            Thread.sleep(20);
        }
    }

    @Test
    void limitsAreWholeSeconds() throws Exception {
        System.setProperty("gnomon.methods.test.seconds", "soon");
        try (TestFramework framework = TestFramework.start(folder.resolve("framework"))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> InstallerComponent.seconds(framework.context(), "gnomon.methods.test.seconds", 3))
                    .withMessage("framework property gnomon.methods.test.seconds is 'soon'; allowed: whole seconds from 0 to 999999");
            assertThat(InstallerComponent.seconds(framework.context(), "gnomon.methods.none.seconds", 3)).isEqualTo(3);
        } finally {
            System.clearProperty("gnomon.methods.test.seconds");
        }
    }
}
