package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.gnomon.report.Json;

/**
 * What a client is sent.
 *
 * @param status of HTTP
 * @param headers beside those that every answer has
 */
record Answer(int status, JsonObject document, Map<String, String> headers) {

    static Answer ok(JsonObject document) {
        return new Answer(200, document, Map.of());
    }

    /** In the form in which the command line tells of failures. */
    static Answer failure(int status, String code, String message, String hint) {
        JsonObject error = new JsonObject();
        error.addProperty("code", code);
        error.addProperty("message", message);
        error.addProperty("hint", hint);
        JsonObject document = Json.document();
        document.add("error", error);
        return new Answer(status, document, Map.of());
    }

    Answer with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(headers);
        all.putAll(more);
        return new Answer(status, document, all);
    }
}
