package org.gnomon.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.MethodHealth;

/** Methods and their parameters as JSON. */
public final class MethodJson {

    private static final double NANOS_PER_MILLI = 1e6;

    private MethodJson() {}

    /** All that is known of a method. */
    public static JsonObject of(MethodDescriptor method) {
        JsonObject json = name(method);
        json.addProperty("label", method.label());
        json.addProperty("description", method.description());
        json.addProperty("paper", method.paper());
        json.addProperty("baseline", method.baseline());
        json.addProperty("bundle", method.bundle());
        json.add("parameters", Json.array(method.parameters(), MethodJson::parameter));
        return json;
    }

    /** Kind, id and version. */
    public static JsonObject name(MethodDescriptor method) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", method.kind());
        json.addProperty("id", method.id());
        json.addProperty("version", method.version().toString());
        return json;
    }

    /** How a version does. */
    public static JsonObject health(MethodHealth health) {
        JsonObject json = name(health.method());
        json.addProperty("state", Json.name(health.state()));
        json.addProperty("canary", health.canary());
        json.addProperty("answered", health.ended().answered());
        json.addProperty("failed", health.ended().failed());
        json.addProperty("cancelled", health.ended().cancelled());
        json.addProperty("overLimit", health.ended().overLimit());
        json.addProperty("badRequests", health.ended().badRequests());
        json.addProperty("turnedAway", health.ended().turnedAway());
        json.addProperty("running", health.running());
        json.addProperty("waiting", health.waiting());
        json.addProperty("leftBehind", health.leftBehind());
        health.times().ifPresent(times -> {
            json.addProperty("timedAnswers", times.answers());
            json.addProperty("medianMillis", times.median().toNanos() / NANOS_PER_MILLI);
            json.addProperty("p99Millis", times.p99().toNanos() / NANOS_PER_MILLI);
        });
        return json;
    }

    private static JsonObject parameter(ParameterDescriptor parameter) {
        JsonObject json = new JsonObject();
        json.addProperty("name", parameter.name());
        json.addProperty("label", parameter.label());
        json.addProperty("help", parameter.help());
        json.addProperty("type", parameter.type());
        json.addProperty("default", parameter.defaultValue());
        json.addProperty("min", parameter.min());
        json.addProperty("max", parameter.max());
        JsonArray options = Json.strings(parameter.options());
        json.add("options", options);
        return json;
    }

    /** Values in force and where each came from. */
    public static JsonObject values(Map<String, ParameterValue> parameters) {
        JsonObject json = new JsonObject();
        parameters.forEach((name, value) -> {
            JsonObject entry = new JsonObject();
            entry.add("value", primitive(value.value()));
            entry.addProperty("origin", value.origin());
            json.add(name, entry);
        });
        return json;
    }

    private static JsonPrimitive primitive(Object value) {
        return switch (value) {
            case Number number -> new JsonPrimitive(number);
            case Boolean truth -> new JsonPrimitive(truth);
            default -> new JsonPrimitive(value.toString());
        };
    }
}
