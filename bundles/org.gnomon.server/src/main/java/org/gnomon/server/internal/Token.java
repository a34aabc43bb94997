package org.gnomon.server.internal;

import java.security.MessageDigest;
import java.util.regex.Pattern;

/** The secret that a request must bring. Shows nothing of itself. */
final class Token {

    /** Characters that {@code Authorization: Bearer} may carry. */
    static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/-]{32,512}=*");

    private static final Pattern HEADER = Pattern.compile("(?i)bearer +(\\S+) *");

    private final byte[] digest;

    Token(String text) {
        digest = Sha256.of(text);
    }

    /** Whether the header {@code Authorization} brings it; takes equally long for whatever it brings. */
    boolean isIn(String authorization) {
        var matcher = HEADER.matcher(authorization);
        return matcher.matches() && MessageDigest.isEqual(digest, Sha256.of(matcher.group(1)));
    }

    @Override
    public String toString() {
        return "a token";
    }
}
