package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.host.Gateway;
import org.gnomon.install.Status;
import org.gnomon.report.Json;

/** Everything that can be asked for. */
final class Routes {

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    static Routes of(Gateway gateway, Supplier<Optional<Status>> installed, Catalogue catalogue, Readiness readiness, ExplainEndpoint explain) {
        List<Route> routes = List.of(
                Route.open("/live", "Whether the process answers", body -> Answer.ok(live())),
                Route.get("/ready", "Whether work should be sent here, and if not, why", body -> readiness.answer()),
                Route.get("/v1/methods", "The installed methods with their parameters", body -> Answer.ok(MethodSchema.document(gateway.methods()))),
                Route.get("/v1/health", "How every version of a method does", body -> Answer.ok(HealthJson.document(gateway.health(), installed.get()))),
                Route.get("/v1/models", "The networks that are served", body -> Answer.ok(catalogue.modelsJson())),
                Route.get("/v1/data", "The graphs that are served", body -> Answer.ok(catalogue.dataJson())),
                Route.post("/v1/explain", "Explains predictions of a network", ExplainRequest.FIELDS, body -> Answer.ok(explain.answer(body))));
        Route description = Route.get("/v1/openapi.json", "This document", body -> Answer.ok(OpenApi.document(routes)));
        return new Routes(Stream.concat(routes.stream(), Stream.of(description)).toList());
    }

    private static JsonObject live() {
        JsonObject document = Json.document();
        document.addProperty("live", true);
        return document;
    }

    List<Route> all() {
        return routes;
    }

    /** Whether {@code path} can be asked for without a token. */
    boolean isOpen(String path) {
        return routes.stream().anyMatch(route -> route.path().equals(path) && route.open());
    }

    /** @throws HttpRefusal when there is no such path, or not with this method */
    Route find(String method, String path) {
        List<Route> here = routes.stream().filter(route -> route.path().equals(path)).toList();
        if (here.isEmpty()) {
            throw new HttpRefusal(404, "not-found", "there is nothing under this path; there is: "
                    + routes.stream().map(Route::path).collect(Collectors.joining(", ")), "GET /v1/openapi.json describes it");
        }
        return here.stream().filter(route -> route.method().equals(method)).findFirst().orElseThrow(() -> notWith(here));
    }

    private static HttpRefusal notWith(List<Route> here) {
        String allowed = here.stream().map(Route::method).collect(Collectors.joining(", "));
        return new HttpRefusal(405, "method-not-allowed", "this path does not know that method; allowed: " + allowed, "", Map.of("Allow", allowed));
    }
}
