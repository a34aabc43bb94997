package org.gnomon.api;

/** The caller asked for something that cannot be done and can put it right. The message names the thing, the value and what is allowed. */
public final class BadRequest extends GnomonException {

    private static final long serialVersionUID = 1L;

    /** What was wrong with the request. */
    public enum Reason {
        /** A name or a value that is not legal: a parameter out of range, an unknown option. */
        USAGE,
        /** A method, model, file or run that does not exist. */
        NOT_FOUND,
        /** The method says no to this task. */
        UNSUPPORTED
    }

    private final Reason reason;
    private final String hint;

    /** @param hint the next step for the caller, for example {@code try: gnomon methods list} */
    public BadRequest(Reason reason, String message, String hint) {
        super(message, null);
        this.reason = reason;
        this.hint = hint;
    }

    public Reason reason() {
        return reason;
    }

    public String hint() {
        return hint;
    }
}
