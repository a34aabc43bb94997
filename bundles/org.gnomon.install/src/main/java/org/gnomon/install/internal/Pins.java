package org.gnomon.install.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.install.Pin;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.source.FolderTransport;
import org.gnomon.install.internal.store.MethodStore;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.install.internal.trust.TrustFolder;

/** What the operator trusts, and how that changes; every change is told to the journal. */
final class Pins {

    private static final int LINE = 64;

    private final MethodStore store;

    Pins(MethodStore store) {
        this.store = store;
    }

    List<Pin> all() {
        TrustFolder trusted = TrustFolder.read(store.folder());
        return Stream.concat(trusted.digests().entrySet().stream().map(e -> new Pin.Digest(e.getKey(), e.getValue())),
                trusted.certificates().values().stream().map(Pins::pin)).toList();
    }

    private static Pin pin(X509Certificate certificate) {
        return new Pin.Certificate(TrustFolder.digest(certificate), certificate.getSubjectX500Principal().getName(), certificate.getNotAfter().toInstant());
    }

    Pin digest(String text, String note, boolean dryRun) {
        String sha256 = text.strip().toLowerCase(Locale.ROOT);
        if (!sha256.matches(Sha256.PATTERN)) {
            throw new BadRequest(Reason.USAGE, "'" + text + "' is no SHA-256; allowed: 64 hexadecimal digits", "sha256sum FILE tells it");
        }
        Pin pin = new Pin.Digest(sha256, note);
        if (!dryRun) {
            write(digests -> digests.put(sha256, note), "pin", sha256 + " " + note);
        }
        return pin;
    }

    Pin file(Path file, String note, boolean dryRun) {
        if (!Files.isRegularFile(file)) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no file '" + file + "'", "name a bundle file");
        }
        return digest(Sha256.of(FolderTransport.read(file, BundleJar.MAX_BYTES)), note, dryRun);
    }

    private interface Edit {
        void apply(SortedMap<String, String> digests);
    }

    private void write(Edit edit, String action, String detail) {
        store.change(change -> {
            SortedMap<String, String> digests = new TreeMap<>(TrustFolder.read(store.folder()).digests());
            edit.apply(digests);
            change.writeTrust(store.folder().digests(), TrustFolder.text(digests), action, detail);
            return digests;
        });
    }

    List<Pin> certificates(Path file, boolean dryRun) {
        List<X509Certificate> certificates = TrustFolder.certificates(file);
        if (!dryRun) {
            certificates.forEach(certificate -> store.change(change -> {
                change.writeTrust(own(TrustFolder.digest(certificate)), pem(certificate), "pin", TrustFolder.digest(certificate) + " certificate of "
                        + certificate.getSubjectX500Principal().getName());
                return certificate;
            }));
        }
        return certificates.stream().map(Pins::pin).toList();
    }

    /** The file that this class writes for a certificate. */
    private Path own(String sha256) {
        return store.folder().trust().resolve(sha256 + ".pem");
    }

    private static byte[] pem(X509Certificate certificate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("-----BEGIN CERTIFICATE-----\n".getBytes(StandardCharsets.US_ASCII));
        try {
            out.writeBytes(Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encode(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
        out.writeBytes("\n-----END CERTIFICATE-----\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    Pin remove(String text, boolean dryRun) {
        String sha256 = text.strip().toLowerCase(Locale.ROOT);
        Pin pin = all().stream().filter(p -> p.sha256().equals(sha256)).findFirst().orElseThrow(() -> new BadRequest(Reason.NOT_FOUND,
                "'" + text + "' is not pinned; pinned: " + all().stream().map(Pin::sha256).collect(Collectors.joining(", ")), "name one of these"));
        if (pin instanceof Pin.Certificate && !Files.exists(own(sha256))) {
            throw new BadRequest(Reason.UNSUPPORTED, "this certificate stands in a file that was put into " + store.folder().trust() + " by hand",
                    "take it out there");
        }
        if (!dryRun && pin instanceof Pin.Digest) {
            write(digests -> digests.remove(sha256), "unpin", sha256);
        } else if (!dryRun) {
            store.change(change -> {
                change.deleteTrust(own(sha256), "unpin", sha256);
                return pin;
            });
        }
        return pin;
    }
}
