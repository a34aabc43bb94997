package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.gnomon.report.Json;

/** Every request comes in here: who asks, for what, and in which form; what is not in order is refused before it is read. */
final class Door implements HttpHandler {

    static final int MAX_BODY = 4 << 20;

    private static final Logger LOG = System.getLogger("org.gnomon.server");
    private static final Pattern JSON_TYPE = Pattern.compile("(?i)application/json *(; *charset=\"?utf-8\"? *)?");

    private final Visitor visitor;
    private final Routes routes;

    Door(Visitor visitor, Routes routes) {
        this.visitor = visitor;
        this.routes = routes;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        try (exchange) {
            Answer answer = answer(exchange);
            send(exchange, answer);
            LOG.log(Level.DEBUG, () -> exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " " + answer.status() + ", "
                    + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    /** Methods of others run below; what they throw must not end a connection without a word. */
    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            Route route = admitted(exchange);
            return route.endpoint().answer(route.fields().isPresent() ? body(exchange) : new JsonObject());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return Failures.answer(e);
        }
    }

    private Route admitted(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String path = exchange.getRequestURI().getRawPath();
        visitor.requireDirect(headers);
        if (!routes.isOpen(path)) {
            visitor.requireToken(headers);
        }
        return routes.find(exchange.getRequestMethod(), path);
    }

    private static JsonObject body(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        List<String> types = headers.getOrDefault("Content-Type", List.of());
        if (types.size() != 1 || !JSON_TYPE.matcher(types.getFirst()).matches() || headers.containsKey("Content-Encoding")) {
            throw new HttpRefusal(415, "unsupported-media-type", "the body is not declared as plain JSON", "send Content-Type: application/json");
        }
        if (declaredLength(headers) > MAX_BODY) {
            throw tooLarge();
        }
        try (InputStream in = exchange.getRequestBody()) {
            byte[] bytes = in.readNBytes(MAX_BODY + 1);
            if (bytes.length > MAX_BODY) {
                throw tooLarge();
            }
            return StrictJson.object(bytes);
        }
    }

    private static long declaredLength(Headers headers) {
        String length = headers.getFirst("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private static HttpRefusal tooLarge() {
        return new HttpRefusal(413, "too-large", "the body is over " + MAX_BODY + " bytes", "ask for less at once");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = (Json.line(answer.document()) + "\n").getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        answer.headers().forEach(headers::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
