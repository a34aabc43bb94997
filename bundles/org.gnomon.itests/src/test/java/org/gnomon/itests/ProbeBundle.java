package org.gnomon.itests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.gnomon.api.explain.Explainer;
import org.gnomon.itests.probe.Probe;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * A bundle with one explainer, made when it is needed; as a method bundle is: lazily started, one component, no exports.
 *
 * @param metatype the document of its parameters, designated to the PID {@code probe.parameters}; empty for none
 */
record ProbeBundle(String symbolicName, String id, String version, Class<? extends Explainer> explainer, Optional<String> metatype) {

    static final String PID = "probe.parameters";

    static ProbeBundle of(String id, String version) {
        return new ProbeBundle("org.gnomon.itests." + id, id, version, Probe.class, Optional.empty());
    }

    ProbeBundle inBundle(String name) {
        return new ProbeBundle(name, id, version, explainer, metatype);
    }

    ProbeBundle explaining(Class<? extends Explainer> type) {
        return new ProbeBundle(symbolicName, id, version, type, metatype);
    }

    ProbeBundle describedBy(String document) {
        return new ProbeBundle(symbolicName, id, version, explainer, Optional.of(document));
    }

    /** Installs and starts it beside what is there. */
    Bundle start(BundleContext context) throws BundleException, IOException {
        Bundle bundle = context.installBundle("probe:" + symbolicName + ":" + version, new ByteArrayInputStream(jar()));
        bundle.start(Bundle.START_ACTIVATION_POLICY);
        return bundle;
    }

    byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            add(jar, "OSGI-INF/probe.xml", component().getBytes(StandardCharsets.UTF_8));
            if (metatype.isPresent()) {
                add(jar, "OSGI-INF/metatype/probe.xml", metatype.get().getBytes(StandardCharsets.UTF_8));
            }
            String path = explainer.getName().replace('.', '/') + ".class";
            try (InputStream code = explainer.getClassLoader().getResourceAsStream(path)) {
                add(jar, path, code.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", symbolicName);
        main.putValue("Bundle-Version", version);
        main.putValue("Bundle-ActivationPolicy", "lazy");
        main.putValue("Service-Component", "OSGI-INF/probe.xml");
        main.putValue("Import-Package", "org.gnomon.api,org.gnomon.api.explain,org.gnomon.model.packed,org.osgi.framework");
        return manifest;
    }

    private String component() {
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s" configuration-pid="%2$s"
                    configuration-policy="ignore">
                  <implementation class="%3$s"/>
                  <service><provide interface="%4$s"/></service>
                  <property name="method.id" value="%5$s"/>
                  <property name="method.label" value="Probe"/>
                </scr:component>""".formatted(symbolicName, PID, explainer.getName(), Explainer.class.getName(), id);
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
