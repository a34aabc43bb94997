package org.gnomon.cli.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gnomon.api.Provenance.Digest;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunRecord.MethodUse;
import org.gnomon.host.RunStore.Difference;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;

/** Run records as JSON. */
final class RunJson {

    private RunJson() {}

    static JsonObject brief(RunRecord run) {
        return into(new JsonObject(), run);
    }

    private static JsonObject into(JsonObject json, RunRecord run) {
        json.addProperty("id", run.id());
        json.addProperty("verb", run.verb());
        json.addProperty("status", run.status());
        json.addProperty("message", run.message());
        json.addProperty("started", run.started());
        json.addProperty("ended", run.ended());
        json.addProperty("seed", run.seed());
        json.addProperty("folder", run.folder().toString());
        return json;
    }

    static JsonObject full(RunRecord run) {
        JsonObject json = into(Json.document(), run);
        json.add("arguments", Json.texts(run.arguments()));
        json.add("methods", Json.array(run.methods(), RunJson::method));
        json.add("inputs", Json.array(run.inputs(), RunJson::digest));
        json.add("outputs", Json.array(run.outputs(), RunJson::digest));
        json.add("environment", Json.texts(run.environment()));
        return json;
    }

    private static JsonElement method(MethodUse use) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", use.kind());
        json.addProperty("id", use.id());
        json.addProperty("version", use.version());
        json.add("parameters", MethodJson.values(use.parameters()));
        return json;
    }

    private static JsonElement digest(Digest digest) {
        JsonObject json = new JsonObject();
        json.addProperty("name", digest.name());
        json.addProperty("sha256", digest.sha256());
        return json;
    }

    static JsonElement difference(Difference difference) {
        JsonObject json = new JsonObject();
        json.addProperty("what", difference.what());
        json.addProperty("left", difference.left());
        json.addProperty("right", difference.right());
        return json;
    }
}
