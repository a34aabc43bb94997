package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodHealth.Ended;
import org.gnomon.host.MethodHealth.Times;
import org.gnomon.install.Problem;
import org.gnomon.install.Status;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;

/** How every version of a method does, and which set of methods is served. */
final class HealthJson {

    private HealthJson() {}

    static JsonObject document(List<MethodHealth> methods, Optional<Status> installed) {
        JsonObject document = Json.document();
        document.add("methods", Json.array(methods, HealthJson::method));
        installed.ifPresent(status -> document.add("installed", installed(status)));
        return document;
    }

    private static JsonObject method(MethodHealth health) {
        JsonObject json = MethodJson.name(health.method());
        json.addProperty("state", Json.name(health.state()));
        json.addProperty("canary", health.canary());
        json.addProperty("running", health.running());
        json.addProperty("waiting", health.waiting());
        json.addProperty("leftBehind", health.leftBehind());
        json.add("ended", ended(health.ended()));
        health.times().ifPresent(times -> json.add("times", times(times)));
        return json;
    }

    private static JsonObject ended(Ended ended) {
        JsonObject json = new JsonObject();
        json.addProperty("answered", ended.answered());
        json.addProperty("failed", ended.failed());
        json.addProperty("cancelled", ended.cancelled());
        json.addProperty("overLimit", ended.overLimit());
        json.addProperty("badRequests", ended.badRequests());
        json.addProperty("turnedAway", ended.turnedAway());
        return json;
    }

    private static JsonObject times(Times times) {
        JsonObject json = new JsonObject();
        json.addProperty("answers", times.answers());
        json.addProperty("medianMillis", times.median().toNanos() / 1e6);
        json.addProperty("p99Millis", times.p99().toNanos() / 1e6);
        return json;
    }

    /** Without the folder: clients need not know it. */
    private static JsonObject installed(Status status) {
        JsonObject json = new JsonObject();
        json.addProperty("phase", Json.name(status.phase()));
        json.addProperty("current", status.current());
        json.addProperty("serving", status.serving().number());
        json.add("problems", Json.strings(status.problems().stream().map(Problem::toString).toList()));
        return json;
    }
}
