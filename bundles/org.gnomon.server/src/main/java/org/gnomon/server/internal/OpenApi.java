package org.gnomon.server.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gnomon.report.Json;

/** The routes as an OpenAPI 3.1 document. */
final class OpenApi {

    private static final String SCHEME = "token";

    private OpenApi() {}

    static JsonObject document(List<Route> routes) {
        JsonObject info = new JsonObject();
        info.addProperty("title", "Gnomon");
        info.addProperty("version", "1");
        JsonObject paths = new JsonObject();
        routes.forEach(route -> paths.add(route.path(), path(route)));
        JsonObject document = new JsonObject();
        document.addProperty("openapi", "3.1.0");
        document.add("info", info);
        document.add("paths", paths);
        document.add("components", components());
        return document;
    }

    private static JsonObject path(Route route) {
        JsonObject operation = new JsonObject();
        operation.addProperty("summary", route.summary());
        if (!route.open()) {
            operation.add("security", Json.array(List.of(SCHEME), OpenApi::needs));
        }
        route.fields().ifPresent(fields -> {
            JsonObject body = content(Fields.schema(fields));
            body.addProperty("required", true);
            operation.add("requestBody", body);
        });
        operation.add("responses", responses());
        JsonObject path = new JsonObject();
        path.add(route.method().toLowerCase(Locale.ROOT), operation);
        return path;
    }

    private static JsonObject needs(String scheme) {
        JsonObject requirement = new JsonObject();
        requirement.add(scheme, new JsonArray());
        return requirement;
    }

    private static JsonObject responses() {
        JsonObject answer = content(object("schemaVersion"));
        answer.addProperty("description", "the answer");
        JsonObject failure = content(reference());
        failure.addProperty("description", "why there is none");
        JsonObject responses = new JsonObject();
        responses.add("200", answer);
        responses.add("default", failure);
        return responses;
    }

    private static JsonObject content(JsonObject schema) {
        JsonObject type = new JsonObject();
        type.add("schema", schema);
        JsonObject content = new JsonObject();
        content.add("application/json", type);
        JsonObject json = new JsonObject();
        json.add("content", content);
        return json;
    }

    private static JsonObject reference() {
        JsonObject json = new JsonObject();
        json.addProperty("$ref", "#/components/schemas/Failure");
        return json;
    }

    private static JsonObject object(String... names) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "object");
        json.add("required", Json.strings(Stream.of(names).toList()));
        return json;
    }

    private static JsonObject components() {
        JsonObject bearer = new JsonObject();
        bearer.addProperty("type", "http");
        bearer.addProperty("scheme", "bearer");
        JsonObject schemes = new JsonObject();
        schemes.add(SCHEME, bearer);
        JsonObject properties = new JsonObject();
        properties.add("error", object("code", "message", "hint"));
        JsonObject failure = object("schemaVersion", "error");
        failure.add("properties", properties);
        JsonObject schemas = new JsonObject();
        schemas.add("Failure", failure);
        JsonObject components = new JsonObject();
        components.add("securitySchemes", schemes);
        components.add("schemas", schemas);
        return components;
    }
}
