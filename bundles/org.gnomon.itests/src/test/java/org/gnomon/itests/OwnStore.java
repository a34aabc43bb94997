package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.Outcome;
import org.gnomon.install.Source;
import org.gnomon.install.Status.Phase;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The installer of this framework over a store of its own; closing it takes out what was installed and returns to the usual store. */
record OwnStore(Path folder, MethodInstaller installer) implements AutoCloseable {

    private static final String STORE = "gnomon.methods";

    static OwnStore open(BundleContext context, Path folder) throws Exception {
        System.setProperty(STORE, folder.resolve("methods").toString());
        restart();
        ServiceTracker<MethodInstaller, MethodInstaller> tracker = new ServiceTracker<>(context, MethodInstaller.class, null);
        tracker.open();
        MethodInstaller installer = tracker.waitForService(5000);
        tracker.close();
        assertThat(installer.awaitStart().phase()).isEqualTo(Phase.READY);
        return new OwnStore(folder, installer);
    }

    private static void restart() throws BundleException {
        Bundle bundle = FrameworkUtil.getBundle(MethodInstaller.class);
        bundle.stop();
        bundle.start(Bundle.START_ACTIVATION_POLICY);
    }

    Outcome update(ProbeBundle probe) throws Exception {
        return update(probe, ChangeOptions.DEFAULT);
    }

    /** Pins the bundle and puts it in the place of the one before. */
    Outcome update(ProbeBundle probe, ChangeOptions options) throws Exception {
        byte[] jar = probe.jar();
        installer.pinDigest(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar)), "by the test", ChangeOptions.DEFAULT);
        return installer.update(new Source.BundleFile(Files.write(folder.resolve("probe.jar"), jar)), options);
    }

    @Override
    public void close() throws BundleException {
        for (String name : installer.status().serving().bundles().stream().map(b -> b.symbolicName()).distinct().toList()) {
            installer.remove(name, ChangeOptions.DEFAULT);
        }
        System.clearProperty(STORE);
        restart();
    }
}
