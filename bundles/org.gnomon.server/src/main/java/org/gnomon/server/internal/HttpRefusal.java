package org.gnomon.server.internal;

import java.util.Map;

/** A request that is not answered because of how it was asked, or when. Carries what the client is told. */
final class HttpRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String hint;
    private final transient Map<String, String> headers;

    /**
     * @param code short stable name of the kind, for programs
     * @param hint the next step; may be empty
     */
    HttpRefusal(int status, String code, String message, String hint) {
        this(status, code, message, hint, Map.of());
    }

    HttpRefusal(int status, String code, String message, String hint, Map<String, String> headers) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.hint = hint;
        this.headers = headers;
    }

    Answer answer() {
        return Answer.failure(status, code, getMessage(), hint).with(headers);
    }
}
