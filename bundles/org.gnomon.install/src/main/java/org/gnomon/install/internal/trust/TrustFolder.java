package org.gnomon.install.internal.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.install.internal.store.StoreFolder;
import org.gnomon.model.packed.RefusedInput;

/**
 * What an operator trusts, read from files: {@code digests} (a digest and a note on each line, {@code #} begins a comment) and certificates (X.509, PEM or
 * DER) in files ending in {@code .pem}, {@code .crt}, {@code .cer} or {@code .der}.
 *
 * @param digests note by digest
 * @param certificates certificate by its digest
 */
public record TrustFolder(SortedMap<String, String> digests, SortedMap<String, X509Certificate> certificates) {

    private static final int MAX_BYTES = 1 << 20;

    /** @throws RefusedInput when a file is not what its name says; what is trusted would not be known for sure */
    public static TrustFolder read(StoreFolder store) {
        SortedMap<String, X509Certificate> certificates = new TreeMap<>();
        certificateFiles(store.trust()).forEach(file -> certificates(file).forEach(certificate -> certificates.put(digest(certificate), certificate)));
        return new TrustFolder(Files.exists(store.digests()) ? digests(store.digests()) : new TreeMap<>(), certificates);
    }

    /** In order of name; none where there is no folder. */
    public static List<Path> certificateFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.].*\\.(pem|crt|cer|der)")).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static SortedMap<String, String> digests(Path file) {
        SortedMap<String, String> digests = new TreeMap<>();
        List<String> lines = new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+", 2);
                if (!parts[0].matches(Sha256.PATTERN)) {
                    throw new RefusedInput(file.toString(), "line " + (i + 1), "it begins with '" + parts[0]
                            + "'; allowed: a SHA-256 in 64 hexadecimal digits, then a note");
                }
                digests.put(parts[0], parts.length == 1 ? "" : parts[1]);
            }
        }
        return digests;
    }

    /** The text of the file of digests. */
    public static byte[] text(SortedMap<String, String> digests) {
        return digests.entrySet().stream().map(entry -> (entry.getKey() + "  " + entry.getValue().replaceAll("\\p{Cntrl}+", " ")).strip() + "\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws RefusedInput when there is none in the file */
    public static List<X509Certificate> certificates(Path file) {
        byte[] bytes = bytes(file);
        try {
            Collection<? extends Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
            if (!found.isEmpty()) {
                return new ArrayList<>(found.stream().map(X509Certificate.class::cast).toList());
            }
        } catch (CertificateException e) {
            throw new RefusedInput(file.toString(), "", "it holds no certificate: " + e.getMessage(), e);
        }
        throw new RefusedInput(file.toString(), "", "it holds no certificate; allowed: X.509, PEM or DER");
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new RefusedInput(file.toString(), "", "it is over " + MAX_BYTES + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UncheckedIOException unreadable(Path path, IOException e) {
        return new UncheckedIOException("what is trusted cannot be read from " + path + ": " + e, e);
    }

    /** SHA-256 of the encoded certificate. */
    public static String digest(X509Certificate certificate) {
        try {
            return Sha256.of(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
