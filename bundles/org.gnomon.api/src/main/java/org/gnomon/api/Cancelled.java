package org.gnomon.api;

/** The work was stopped on purpose. Never logged as an error, never replaced by an empty result. */
public final class Cancelled extends GnomonException {

    private static final long serialVersionUID = 1L;

    /** Who stopped it. */
    public enum Cause {
        /** A person or a client. */
        REQUEST,
        /** The time limit of the run. */
        TIME_LIMIT,
        /** The limit of the run's memory, or of its temporary files. */
        MEMORY_LIMIT
    }

    private final Cause reason;

    public Cancelled(Cause reason, String message) {
        super(message, null);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
