package org.gnomon.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.model.packed.RefusedInput;

/**
 * What the user is told of an exception.
 *
 * @param exit the exit code
 * @param code short stable name of the kind, for programs
 * @param hint the next step; may be empty
 */
record Failure(int exit, String code, String message, String hint) {

    /** The one place where exceptions become exit codes. */
    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case BadRequest e -> switch (e.reason()) {
                case USAGE -> new Failure(ExitCode.USAGE, "usage", e.getMessage(), e.hint());
                case NOT_FOUND -> new Failure(ExitCode.NOT_FOUND, "not-found", e.getMessage(), e.hint());
                case UNSUPPORTED -> new Failure(ExitCode.INCOMPATIBLE, "incompatible", e.getMessage(), e.hint());
            };
            case RefusedInput e -> new Failure(ExitCode.REFUSED, "input-refused", e.getMessage(), "");
            case Cancelled e -> switch (e.reason()) {
                case REQUEST -> new Failure(ExitCode.INTERRUPTED, "interrupted", e.getMessage(), "");
                case TIME_LIMIT -> new Failure(ExitCode.LIMIT, "limit", e.getMessage(), "raise --time-limit, or ask for less");
                case MEMORY_LIMIT -> new Failure(ExitCode.LIMIT, "limit", e.getMessage(), "raise the limit, or ask for less");
            };
            case MethodFailed e -> new Failure(ExitCode.FAILED, "method-failed", e.getMessage(), "-v shows where");
            case UncheckedIOException e -> new Failure(ExitCode.FAILED, "io", e.getMessage(), "");
            case IOException e -> new Failure(ExitCode.FAILED, "io", e.toString(), "");
            default -> new Failure(ExitCode.FAILED, "internal", thrown.toString(), "this is a defect of Gnomon; -v shows where");
        };
    }
}
