package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.gnomon.server.internal.Fields.Field;

/**
 * One thing that can be asked for.
 *
 * @param open whether no token is needed
 * @param fields of the body; empty where there is none
 */
record Route(String method, String path, boolean open, String summary, Optional<List<Field>> fields, Endpoint endpoint) {

    /** Does what is asked. */
    @FunctionalInterface
    interface Endpoint {

        /** @param body an empty object where the route has none */
        Answer answer(JsonObject body);
    }

    static Route get(String path, String summary, Endpoint endpoint) {
        return new Route("GET", path, false, summary, Optional.empty(), endpoint);
    }

    static Route open(String path, String summary, Endpoint endpoint) {
        return new Route("GET", path, true, summary, Optional.empty(), endpoint);
    }

    static Route post(String path, String summary, List<Field> fields, Endpoint endpoint) {
        return new Route("POST", path, false, summary, Optional.of(fields), endpoint);
    }
}
