package org.gnomon.itests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** An installed bundle once more, under a version that is above every other. */
final class NewerVersion {

    static final String VERSION = "999.0.0";

    private static final String MANIFEST = "/META-INF/MANIFEST.MF";

    private NewerVersion() {}

    /** Installs and starts it beside {@code bundle}. */
    static Bundle start(Bundle bundle, BundleContext context) throws BundleException, IOException {
        Bundle newer = context.installBundle("newer:" + bundle.getSymbolicName(), new ByteArrayInputStream(jar(bundle)));
        newer.start(Bundle.START_ACTIVATION_POLICY);
        return newer;
    }

    private static byte[] jar(Bundle bundle) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest(bundle))) {
            for (URL entry : entries(bundle)) {
                jar.putNextEntry(new JarEntry(entry.getPath().substring(1)));
                try (InputStream in = entry.openStream()) {
                    in.transferTo(jar);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest(Bundle bundle) throws IOException {
        try (InputStream in = bundle.getEntry(MANIFEST).openStream()) {
            Manifest manifest = new Manifest(in);
            manifest.getMainAttributes().putValue(Constants.BUNDLE_VERSION, VERSION);
            return manifest;
        }
    }

    private static List<URL> entries(Bundle bundle) {
        return Collections.list(bundle.findEntries("/", "*", true)).stream()
                .filter(entry -> !entry.getPath().endsWith("/") && !entry.getPath().equals(MANIFEST)).toList();
    }
}
