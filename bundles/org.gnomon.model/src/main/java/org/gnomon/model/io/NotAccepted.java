package org.gnomon.model.io;

/** What a reader or a check found, before it is known whose fault it is: a file's or a caller's. */
final class NotAccepted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String position;

    NotAccepted(String position, String reason) {
        super(reason);
        this.position = position;
    }

    String position() {
        return position;
    }
}
