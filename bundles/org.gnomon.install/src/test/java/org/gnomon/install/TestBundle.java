package org.gnomon.install;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes a bundle as a method's bundle is: lazily started, one component, no exports. Everything can be made otherwise. */
public final class TestBundle {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private TestBundle() {}

    /** A bundle with nothing in it. */
    public static TestBundle empty(String symbolicName, String version) {
        TestBundle bundle = new TestBundle();
        return bundle.header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", symbolicName).header("Bundle-Version", version)
                .header("Bundle-ActivationPolicy", "lazy");
    }

    /** A bundle that offers {@code type}, a nested class, under the id {@code id}. */
    public static TestBundle offering(String symbolicName, String version, String id, Class<?> type) {
        return empty(symbolicName, version).header("Import-Package", "org.osgi.framework;version=\"[1.10,2)\"").component(symbolicName, id, type);
    }

    private TestBundle component(String name, String id, Class<?> type) {
        header("Service-Component", "OSGI-INF/component.xml");
        entry("OSGI-INF/component.xml", """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                  <implementation class="%s"/>
                  <service><provide interface="java.util.concurrent.Callable"/></service>
                  <property name="method.id" value="%s"/>
                </scr:component>""".formatted(name, type.getName(), id));
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream code = type.getClassLoader().getResourceAsStream(path)) {
            return entry(path, code.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param value null takes the header out */
    public TestBundle header(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    public TestBundle entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public TestBundle entry(String name, String content) {
        return entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes whenever it is asked for. */
    public byte[] jar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(entry(JarFile.MANIFEST_NAME));
            manifest().write(jar);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(entry(entry.getKey()));
                jar.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static JarEntry entry(String name) {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 2, 3, 4));
        return entry;
    }

    private Manifest manifest() throws IOException {
        StringBuilder text = new StringBuilder("Manifest-Version: 1.0\n");
        headers.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return new Manifest(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes it into a folder. */
    public Path in(Path folder) {
        return write(folder.resolve(headers.get("Bundle-SymbolicName") + "_" + headers.get("Bundle-Version") + ".jar"), jar());
    }

    public static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
