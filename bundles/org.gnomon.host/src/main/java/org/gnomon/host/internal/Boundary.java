package org.gnomon.host.internal;

import org.gnomon.api.GnomonException;
import org.gnomon.api.MethodFailed;
import org.gnomon.model.packed.RefusedInput;

/** Turns what a method throws into what its caller may see. */
final class Boundary {

    private Boundary() {}

    /**
     * A failure of Gnomon as it is; anything that is the method's fault as {@link MethodFailed}.
     *
     * @param method id and version
     * @throws Error when the JVM itself is in trouble, for example out of memory
     */
    static RuntimeException failure(String method, Throwable thrown) {
        return switch (thrown) {
            case GnomonException e -> e;
            case RefusedInput e -> e;
            case Exception e -> failed(method, e);
            case LinkageError e -> failed(method, e);
            case StackOverflowError e -> failed(method, e);
            case Error e -> throw e;
            default -> failed(method, thrown);
        };
    }

    private static MethodFailed failed(String method, Throwable thrown) {
        return new MethodFailed(method, describe(thrown), thrown);
    }

    /** Also the message of an exception is foreign code. */
    private static String describe(Throwable thrown) {
        String type = thrown.getClass().getSimpleName();
        try {
            String message = thrown.getMessage();
            return message == null ? type : type + ": " + message;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return type + " (and its message cannot be had)";
        }
    }
}
