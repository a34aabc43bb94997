package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.gnomon.host.MethodHealth;
import org.gnomon.install.Problem;
import org.gnomon.install.Status;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;

/** How every version of a method does, and which set of methods is served. */
final class HealthJson {

    private HealthJson() {}

    static JsonObject document(List<MethodHealth> methods, Optional<Status> installed) {
        JsonObject document = Json.document();
        document.add("methods", Json.array(methods, MethodJson::health));
        installed.ifPresent(status -> document.add("installed", installed(status)));
        return document;
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
