package org.gnomon.install;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.CertPath;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.security.auth.x500.X500Principal;
import jdk.security.jarsigner.JarSigner;

/** A key with a certificate, made when it is needed: X.509 version 3, ECDSA on P-256, written out in DER. */
public final class TestSigner {

    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int TIME = 0x18;
    private static final int VERSION = 0xA0;
    private static final int EXTENSIONS = 0xA3;
    private static final byte[] TRUE = {1, 1, -1};
    private static final byte[] ECDSA_WITH_SHA256 = {6, 8, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 4, 3, 2};
    private static final byte[] BASIC_CONSTRAINTS = {6, 3, 0x55, 0x1D, 0x13};
    private static final byte[] EXTENDED_KEY_USAGE = {6, 3, 0x55, 0x1D, 0x25};
    private static final byte[] SERVER = {6, 8, 0x2B, 6, 1, 5, 5, 7, 3, 1};

    private final KeyPair keys;
    private final List<X509Certificate> path;

    private TestSigner(KeyPair keys, List<X509Certificate> path) {
        this.keys = keys;
        this.path = path;
    }

    /** Valid throughout, and signed by itself. */
    public static TestSigner of(String name) {
        return make(name, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), Optional.empty(), new byte[0]);
    }

    public static TestSigner valid(String name, Instant from, Instant to) {
        return make(name, from, to, Optional.empty(), new byte[0]);
    }

    /** May issue certificates. */
    public static TestSigner authority(String name) {
        return make(name, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), Optional.empty(),
                der(SEQUENCE, BASIC_CONSTRAINTS, TRUE, der(OCTET_STRING, der(SEQUENCE, TRUE))));
    }

    public TestSigner issue(String name, Instant from, Instant to) {
        return make(name, from, to, Optional.of(this), new byte[0]);
    }

    /** A certificate for servers, not for signing code. */
    public TestSigner issueForServer(String name) {
        return make(name, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), Optional.of(this),
                der(SEQUENCE, EXTENDED_KEY_USAGE, der(OCTET_STRING, der(SEQUENCE, SERVER))));
    }

    private static TestSigner make(String name, Instant from, Instant to, Optional<TestSigner> issuer, byte[] extension) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair keys = generator.generateKeyPair();
            X500Principal subject = new X500Principal("CN=" + name);
            byte[] algorithm = der(SEQUENCE, ECDSA_WITH_SHA256);
            byte[] extensions = extension.length == 0 ? extension : der(EXTENSIONS, der(SEQUENCE, extension));
            byte[] content = der(SEQUENCE, der(VERSION, der(INTEGER, new byte[] {2})),
                    der(INTEGER, new BigInteger(64, new Random(name.hashCode())).toByteArray()),
                    algorithm, issuer.map(i -> i.certificate().getSubjectX500Principal()).orElse(subject).getEncoded(), der(SEQUENCE, time(from), time(to)),
                    subject.getEncoded(), keys.getPublic().getEncoded(), extensions);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(issuer.map(i -> i.keys).orElse(keys).getPrivate());
            signature.update(content);
            byte[] encoded = der(SEQUENCE, content, algorithm, der(BIT_STRING, new byte[] {0}, signature.sign()));
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            return new TestSigner(keys, Stream.concat(Stream.of(certificate), issuer.stream().flatMap(i -> i.path.stream())).toList());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] time(Instant time) {
        return der(TIME, DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC).format(time).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Stream.of(parts).forEach(content::writeBytes);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(tag);
        int length = content.size();
        if (length >= 0x80) {
            byte[] digits = BigInteger.valueOf(length).toByteArray();
            int zero = digits[0] == 0 ? 1 : 0;
            all.write(0x80 | digits.length - zero);
            all.write(digits, zero, digits.length - zero);
        } else {
            all.write(length);
        }
        all.writeBytes(content.toByteArray());
        return all.toByteArray();
    }

    public X509Certificate certificate() {
        return path.getFirst();
    }

    /** Writes the certificate. */
    public Path in(Path folder) {
        try {
            return TestBundle.write(folder.resolve(certificate().getSubjectX500Principal().getName().substring(3) + ".crt"), certificate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jar with a signature of all its entries. */
    public byte[] sign(byte[] jar) {
        try {
            Path file = Files.createTempFile("test", ".jar");
            try (ZipFile zip = new ZipFile(Files.write(file, jar).toFile())) {
                CertPath certificates = CertificateFactory.getInstance("X.509").generateCertPath(path);
                ByteArrayOutputStream signed = new ByteArrayOutputStream();
                new JarSigner.Builder(keys.getPrivate(), certificates).signerName(certificate().getSubjectX500Principal().getName().substring(3, 7)).build()
                        .sign(zip, signed);
                return signed.toByteArray();
            } finally {
                Files.delete(file);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
