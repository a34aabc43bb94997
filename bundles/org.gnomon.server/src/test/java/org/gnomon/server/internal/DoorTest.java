package org.gnomon.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests over real connections: what gets in, and above all what does not. */
@Timeout(60)
class DoorTest {

    private static final List<String> GUARDED = List.of("/ready", "/v1/methods", "/v1/health", "/v1/models", "/v1/data", "/v1/explain", "/v1/openapi.json");

    @TempDir
    Path folder;

    private Place place;

    @BeforeEach
    void open() throws IOException {
        place = Place.open(folder);
    }

    @AfterEach
    void close() {
        place.close();
    }

    static Stream<String> guarded() {
        return GUARDED.stream();
    }

    @Test
    void everyRouteIsInTheseTests() {
        assertThat(place.routes.all()).extracting(Route::path).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Stream.of("/live"), guarded()).toList());
        assertThat(place.routes.all().stream().filter(Route::open)).extracting(Route::path).containsExactly("/live");
    }

    @Test
    void liveNeedsNoToken() throws Exception {
        HttpResponse<String> response = place.send(place.request("/live"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"schemaVersion\":1,\"live\":true}\n");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nothingElseIsToldWithoutTheToken(String path) throws Exception {
        requireUnauthorized(place.send(place.request(path)));
        requireUnauthorized(place.send(place.request(path).header("Authorization", "Bearer " + "A".repeat(43))));
        requireUnauthorized(place.send(place.request(path).header("Authorization", "Basic YWRtaW46YWRtaW4=")));
        requireUnauthorized(place.send(place.withToken(path).header("Authorization", "Bearer second")));
        requireUnauthorized(place.send(place.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(Place.EXPLAIN))));
        requireUnauthorized(place.send(place.request(path + "?token=" + "A".repeat(43))));
    }

    private static void requireUnauthorized(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(Place.error(response).get("code").getAsString()).isEqualTo("unauthorized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/methods/", "/v1/unknown", "/v1/../live", "/%6cive", "/v1/models/..%2f..%2fetc/passwd", "/LIVE"})
    void otherPathsAreTheSameAsGuardedOnes(String path) throws Exception {
        assertThat(place.raw("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n")).contains(" 401 ");
        assertThat(place.raw("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\nAuthorization: Bearer TOKEN\n\n"))
                .contains(" 404 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"localhost|200", "LocalHost:8421|200", "127.0.0.1:1|200", "[::1]:8421|200", "served.example|200", "evil.example|403",
        "localhost.evil.example|403", "127.0.0.1.evil.example|403", "[::1].evil.example|403", "127.0.0.1@evil.example|403", "localhost:8421:1|403", "''|403"})
    void aNameThatOthersCanLeadHereIsRefused(String host, int status) throws Exception {
        assertThat(place.raw("GET /live HTTP/1.1\nHost: " + host + "\nConnection: close\n\n")).contains(" " + status + " ");
    }

    @Test
    void noHostOrTwoAreRefused() throws Exception {
        assertThat(place.raw("GET /live HTTP/1.1\nConnection: close\n\n")).contains(" 403 ");
        assertThat(place.raw("GET /live HTTP/1.1\nHost: localhost\nHost: localhost\nConnection: close\n\n")).contains(" 403 ");
    }

    @ParameterizedTest
    @CsvSource({"Origin,null", "Origin,http://127.0.0.1:8421", "Origin,https://evil.example", "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site"})
    void aWebPageMayNotAskEvenWithTheToken(String header, String value) throws Exception {
        for (String path : GUARDED) {
            HttpResponse<String> response = place.send(place.withToken(path).header(header, value));
            assertThat(response.statusCode()).as(path).isEqualTo(403);
            assertThat(response.headers().map().keySet()).noneMatch(name -> name.toLowerCase().startsWith("access-control"));
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void anotherMethodIsRefusedWithTheOneThatIsAllowed(String path) throws Exception {
        String allowed = path.equals("/v1/explain") ? "POST" : "GET";
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "HEAD", "BREW")) {
            if (!method.equals(allowed)) {
                HttpResponse<String> response = place.send(place.withToken(path).method(method, BodyPublishers.noBody()));
                assertThat(response.statusCode()).as(method).isEqualTo(405);
                assertThat(response.headers().firstValue("Allow")).hasValue(allowed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/json; charset=utf-16", "application/jsonp"})
    void aBodyThatIsNotDeclaredAsJsonIsRefused(String type) throws Exception {
        assertThat(place.send(place.withToken("/v1/explain").header("Content-Type", type).POST(BodyPublishers.ofString(Place.EXPLAIN))).statusCode())
                .isEqualTo(415);
        assertThat(place.send(place.withToken("/v1/explain").POST(BodyPublishers.ofString(Place.EXPLAIN))).statusCode()).isEqualTo(415);
        assertThat(place.send(place.explain(Place.EXPLAIN).header("Content-Encoding", "gzip")).statusCode()).isEqualTo(415);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws Exception {
        String large = " ".repeat(Door.MAX_BODY) + "{}";
        assertThat(place.send(place.explain(large)).statusCode()).isEqualTo(413);
        assertThat(place.send(place.withToken("/v1/explain").header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(large)))).statusCode()).isEqualTo(413);
    }

    @Test
    void endlessHeadersAreNotReadToTheEnd() throws Exception {
        String head = "GET /live HTTP/1.1\nHost: localhost\nConnection: close\n";
        assertThat(place.raw(head + "X-Long: " + "a".repeat(17 << 10) + "\n\n")).doesNotContain(" 200 ");
        assertThat(place.raw(head + IntStream.range(0, 65).mapToObj(i -> "X-" + i + ": a\n").collect(Collectors.joining()) + "\n")).doesNotContain(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE", "GET /live", "GET  HTTP/1.1", "\u0000\u0001\u0002", "GET /%zz HTTP/1.1\nHost: localhost",
        "GET //live HTTP/1.1\nHost: localhost", "POST /v1/explain HTTP/1.1\nHost: localhost\nContent-Length: -1",
        "POST /v1/explain HTTP/1.1\nHost: localhost\nContent-Length: 5\nTransfer-Encoding: chunked"})
    void whatIsNoHttpIsRefusedAndTheServerGoesOn(String garbage) throws Exception {
        assertThat(place.raw(garbage + "\nConnection: close\n\n")).doesNotContain(" 200 ");
        assertThat(place.send(place.request("/live")).statusCode()).isEqualTo(200);
    }

    @Test
    void everyGuardedRouteAnswersWhoBringsTheToken() throws Exception {
        for (String path : GUARDED) {
            HttpResponse<String> response = place.send(path.equals("/v1/explain") ? place.explain(Place.EXPLAIN) : place.withToken(path));
            assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(JsonParser.parseString(response.body()).getAsJsonObject().keySet()).containsAnyOf("schemaVersion", "openapi");
        }
    }

    @Test
    void theDescriptionNamesEveryOtherRouteWithItsMethod() throws Exception {
        JsonObject paths = JsonParser.parseString(place.send(place.withToken("/v1/openapi.json")).body()).getAsJsonObject().getAsJsonObject("paths");
        assertThat(paths.keySet()).containsExactlyInAnyOrderElementsOf(
                place.routes.all().stream().map(Route::path).filter(path -> !path.equals("/v1/openapi.json")).toList());
        JsonObject fields = paths.getAsJsonObject("/v1/explain").getAsJsonObject("post").getAsJsonObject("requestBody").getAsJsonObject("content")
                .getAsJsonObject("application/json").getAsJsonObject("schema").getAsJsonObject("properties");
        assertThat(fields.keySet()).contains("model", "parameters", "seed");
        assertThat(fields.getAsJsonObject("graph").getAsJsonObject("properties").keySet()).contains("features", "edges");
        assertThat(paths.getAsJsonObject("/live").getAsJsonObject("get").has("security")).isFalse();
    }
}
