package org.gnomon.server.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.UUID;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.model.packed.RefusedInput;

/** What a client is told of an exception; never where in the code it came from. */
final class Failures {

    private static final Logger LOG = System.getLogger("org.gnomon.server");
    static final Map<String, String> SOON = Map.of("Retry-After", "1");

    private Failures() {}

    static Answer answer(Throwable thrown) {
        return switch (thrown) {
            case HttpRefusal e -> e.answer();
            case BadRequest e -> switch (e.reason()) {
                case USAGE -> Answer.failure(400, "usage", e.getMessage(), e.hint());
                case NOT_FOUND -> Answer.failure(404, "not-found", e.getMessage(), e.hint());
                case UNSUPPORTED -> Answer.failure(422, "incompatible", e.getMessage(), e.hint());
            };
            case RefusedInput e -> Answer.failure(422, "input-refused", e.getMessage(), "");
            case Cancelled e -> switch (e.reason()) {
                case REQUEST -> Answer.failure(503, "interrupted", e.getMessage(), "ask again").with(SOON);
                case TIME_LIMIT, MEMORY_LIMIT -> Answer.failure(504, "limit", e.getMessage(), "raise timeLimitSeconds, or ask for less");
            };
            case MethodFailed e -> logged(e, "method-failed", e.getMessage());
            default -> logged(thrown, "internal", "this is a defect of Gnomon");
        };
    }

    /** The client gets a name by which the operator finds the rest. */
    private static Answer logged(Throwable thrown, String code, String message) {
        String name = UUID.randomUUID().toString();
        LOG.log(Level.WARNING, "failure " + name, thrown);
        return Answer.failure(500, code, message, "the server's log tells more under " + name);
    }
}
