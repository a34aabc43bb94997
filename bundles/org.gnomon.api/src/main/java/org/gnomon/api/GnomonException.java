package org.gnomon.api;

/** The three ways in which work can fail; a fourth, unreadable input, is {@link org.gnomon.model.packed.RefusedInput}. */
public abstract sealed class GnomonException extends RuntimeException permits BadRequest, MethodFailed, Cancelled {

    private static final long serialVersionUID = 1L;

    GnomonException(String message, Throwable cause) {
        super(message, cause);
    }
}
