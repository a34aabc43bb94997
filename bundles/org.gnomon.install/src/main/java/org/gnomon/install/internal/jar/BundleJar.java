package org.gnomon.install.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;
import org.eclipse.osgi.util.ManifestElement;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** A bundle from outside, read once: all that is judged is judged on these bytes, and these bytes are kept. Its headers are read as the framework does. */
public final class BundleJar {

    /** Most bytes of a jar. */
    public static final int MAX_BYTES = 64 << 20;

    private final String source;
    private final byte[] content;
    private final Map<String, String> headers;
    private final List<OfferedMethod> methods;
    private final Seal seal;

    private BundleJar(String source, byte[] content, Map<String, String> headers, List<OfferedMethod> methods, Seal seal) {
        this.source = source;
        this.content = content;
        this.headers = Collections.unmodifiableMap(headers);
        this.methods = methods;
        this.seal = seal;
    }

    /**
     * Reads a jar.
     *
     * @param source where it comes from, for messages
     * @throws RefusedInput when it is no jar with a manifest, is over a limit, or has entries with names that lead elsewhere
     */
    public static BundleJar read(String source, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new RefusedInput(source, "", "it is over " + (MAX_BYTES >> 20) + " MiB");
        }
        try {
            Path file = Files.createTempFile("gnomon-", ".jar");
            try {
                return read(source, content, Files.write(file, content));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + source + "' cannot be looked into: " + e, e);
        }
    }

    /** First without the signature, as only then the limits hold for what belongs to it. */
    private static BundleJar read(String source, byte[] content, Path file) throws IOException {
        try (JarFile plain = new JarFile(file.toFile(), false)) {
            new JarEntries(source, plain).read();
            Map<String, String> headers = headers(source, plain);
            List<OfferedMethod> methods = ComponentDescriptions.methods(source, plain, headers.getOrDefault("Service-Component", ""));
            return new BundleJar(source, content.clone(), headers, methods, seal(source, file));
        } catch (ZipException e) {
            throw new RefusedInput(source, "", "it is no jar: " + e.getMessage(), e);
        }
    }

    private static Seal seal(String source, Path file) throws IOException {
        try (JarFile verified = new JarFile(file.toFile(), true)) {
            List<JarEntry> entries = new JarEntries(source, verified).read();
            return Seals.of(verified, entries);
        } catch (SecurityException e) {
            return new Seal.Broken(e.getMessage());
        }
    }

    private static Map<String, String> headers(String source, JarFile jar) throws IOException {
        JarEntry manifest = jar.getJarEntry(JarFile.MANIFEST_NAME);
        if (manifest == null) {
            throw new RefusedInput(source, JarFile.MANIFEST_NAME, "there is no manifest, so it is no bundle");
        }
        try (InputStream in = jar.getInputStream(manifest)) {
            return ManifestElement.parseBundleManifest(in, new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        } catch (BundleException e) {
            throw new RefusedInput(source, JarFile.MANIFEST_NAME, e.getMessage(), e);
        }
    }

    /** Where it comes from. */
    public String source() {
        return source;
    }

    public byte[] content() {
        return content.clone();
    }

    public String sha256() {
        return Sha256.of(content);
    }

    /** The headers of the manifest; names in any case. */
    public Map<String, String> headers() {
        return headers;
    }

    /** What it declares, in order of kind and id. */
    public List<OfferedMethod> methods() {
        return methods;
    }

    public Seal seal() {
        return seal;
    }

    /** Without directives; empty where there is none. */
    public String symbolicName() {
        return headers.getOrDefault(Constants.BUNDLE_SYMBOLICNAME, "").split(";", 2)[0].strip();
    }

    /** @throws IllegalArgumentException when it is malformed */
    public Version version() {
        return Version.parseVersion(headers.get(Constants.BUNDLE_VERSION));
    }

    /** Symbolic name and version, for messages. */
    public String name() {
        return symbolicName() + " " + version();
    }
}
