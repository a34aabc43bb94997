package org.gnomon.install;

import java.time.Instant;

/** What the operator trusts. */
public sealed interface Pin {

    /** By what it is pinned and unpinned: the SHA-256 of the file or of the certificate. */
    String sha256();

    /** One file, whoever made it. */
    record Digest(String sha256, String note) implements Pin {}

    /** All that the holder of a certificate, or of one issued by it, signs until the certificate expires. */
    record Certificate(String sha256, String subject, Instant expires) implements Pin {}
}
