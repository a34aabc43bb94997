package org.gnomon.host.internal;

import java.io.PrintWriter;
import java.io.Writer;
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
     * @throws VirtualMachineError when the JVM itself is broken
     */
    static RuntimeException failure(String method, Throwable thrown) {
        return switch (thrown) {
            case GnomonException e -> e;
            case RefusedInput e -> e;
            case Exception e -> failed(method, e);
            case StackOverflowError e -> failed(method, e);
            case OutOfMemoryError e -> failed(method, e);
            case VirtualMachineError e -> throw e;
            default -> failed(method, thrown);
        };
    }

    private static MethodFailed failed(String method, Throwable thrown) {
        return new MethodFailed(method, describe(thrown), canBeShown(thrown) ? thrown : null);
    }

    /** A log prints causes, and theirs. */
    private static boolean canBeShown(Throwable thrown) {
        try {
            thrown.printStackTrace(new PrintWriter(Writer.nullWriter()));
            return true;
        } catch (Exception | LinkageError | StackOverflowError e) {
            return false;
        }
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
