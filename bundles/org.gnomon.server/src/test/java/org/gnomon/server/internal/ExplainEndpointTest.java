package org.gnomon.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.server.internal.StubEvaluation.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request to explain becomes, and how it can go wrong. */
@Timeout(60)
class ExplainEndpointTest {

    @TempDir
    Path folder;

    private final AtomicReference<Asking> asked = new AtomicReference<>();
    private Runnable work = () -> {};
    private Place place;

    @BeforeEach
    void open() throws IOException {
        place = Place.open(folder, new StubEvaluation(asking -> {
            asked.set(asking);
            work.run();
        }), new StubGateway(new StubExplainer()), Duration.ZERO);
    }

    @AfterEach
    void close() {
        place.close();
    }

    private HttpResponse<String> ask(String body) throws Exception {
        return place.send(place.explain(body.replace('\'', '"')));
    }

    @Test
    void asksForWhatTheFieldsSay() throws Exception {
        HttpResponse<String> response = ask("{'model': 'net', 'data': 'five', 'graphs': '1..2', 'class': 1, 'method': 'stub@[1.0,2.0)', 'seed': -7,"
                + " 'parameters': {'share': 0.25, 'samples': 3, 'signed': false, 'rule': 'gamma'}, 'timeLimitSeconds': 1.5}");
        assertThat(response.statusCode()).isEqualTo(200);
        Asking asking = asked.get();
        assertThat(asking.tasks()).extracting(task -> task.graph().id()).containsExactly("connected-1", "connected-2");
        assertThat(asking.tasks()).allSatisfy(task -> assertThat(task.targetClass()).hasValue(1));
        assertThat(asking.background().tasks()).as("training items that are not explained").extracting(task -> task.graph().id())
                .containsExactly("connected-0");
        assertThat(asking.request().parameters()).isEqualTo(Map.of("share", "0.25", "samples", "3", "signed", "false", "rule", "gamma"));
        assertThat(asking.options().seed()).isEqualTo(-7);
        assertThat(asking.options().timeLimit()).hasValue(Duration.ofMillis(1_500));
    }

    @Test
    void saysWhereTheAnswerComesFrom() throws Exception {
        JsonObject provenance = JsonParser.parseString(ask("{'model': 'net', 'data': 'five', 'method': 'stub', 'seed': 3}").body()).getAsJsonObject()
                .getAsJsonObject("provenance");
        assertThat(provenance.get("seed").getAsLong()).isEqualTo(3);
        assertThat(provenance.getAsJsonObject("model").get("origin").getAsString()).isEqualTo("d1");
        assertThat(provenance.getAsJsonObject("data").get("origin").getAsString()).isEqualTo("d2");
    }

    @Test
    void withoutIndicesTheTestItemsAreExplained() throws Exception {
        ask("{'model': 'net', 'data': 'five', 'method': 'stub'}");
        assertThat(asked.get().tasks()).extracting(task -> task.graph().id()).containsExactly("connected-3", "connected-4");
    }

    @Test
    void aGraphMayBeBroughtAlong() throws Exception {
        HttpResponse<String> response = ask("{'model': 'net', 'data': 'five', 'method': 'stub', 'graph': {'features': [[1, 0, 0.5], [0, 1, 0], [0, 0, 1]],"
                + " 'edges': [[0, 1], [1, 0], [1, 2]], 'edgeTypes': [0, 0, 1]}}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        ExplainTask task = asked.get().tasks().getFirst();
        assertThat(asked.get().tasks()).hasSize(1);
        assertThat(task.graph().nodeCount()).isEqualTo(3);
        assertThat(task.graph().feature(0, 2)).isEqualTo(0.5f);
        assertThat(task.graph().target(2)).isEqualTo(2);
        assertThat(task.graph().edgeType(2)).isEqualTo(1);
        assertThat(asked.get().background().tasks()).extracting(t -> t.graph().id()).containsExactly("connected-0", "connected-1", "connected-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}                                                                     | 400 | field 'model' is missing",
        "[]                                                                     | 400 | no JSON object",
        "{'model': 'net', 'data': 'five'} {}                                    | 400 | no JSON object",
        "{'model': 'net', 'model': 'net', 'data': 'five'}                       | 400 | occurs twice",
        "{'model': [[[[[[[[[[1]]]]]]]]]]}                                       | 400 | 8 levels",
        "{'model': 'net', 'data': 'five', 'seed': 1e999}                        | 400 | too large",
        "{'model': 'net', 'data': 'five', 'seed': NaN}                          | 400 | no JSON object",
        "{'model': 'net', 'data': 'five', 'seed': 1.5}                          | 400 | 'seed' is no integer",
        "{'model': 'net', 'data': 'five', 'colour': 1}                          | 400 | unknown field 'colour'; allowed: model, data",
        "{'model': 7, 'data': 'five'}                                           | 400 | 'model' is no string",
        "{'model': 'net'}                                                       | 400 | neither 'data' nor 'graph'",
        "{'model': 'net', 'data': 'five', 'graphs': 0, 'graph': {}}             | 400 | both given",
        "{'model': 'other', 'data': 'five'}                                     | 404 | served: net",
        "{'model': 'net', 'data': '/etc/passwd'}                                | 404 | served: five",
        "{'model': 'net', 'data': 'five', 'graphs': 5}                          | 400 | 0..4",
        "{'model': 'net', 'data': 'five', 'graphs': -1}                         | 400 | is no graph",
        "{'model': 'net', 'data': 'five', 'nodes': 0}                           | 400 | classifies graphs",
        "{'model': 'net', 'data': 'five', 'class': 9}                           | 400 | class 9 does not exist; allowed: 0..2",
        "{'model': 'net', 'data': 'five', 'class': 4294967296}                  | 400 | does not exist; allowed: 0..2",
        "{'model': 'net', 'data': 'five', 'method': '@1'}                       | 400 | allowed: an id",
        "{'model': 'net', 'data': 'five', 'parameters': {'share': [1]}}         | 400 | parameter 'share'",
        "{'model': 'net', 'data': 'five', 'timeLimitSeconds': 31}               | 400 | up to 30.0",
        "{'model': 'net', 'data': 'five', 'timeLimitSeconds': 0}                | 400 | allowed: from 0.001",
        "{'model': 'net', 'graph': {'edges': []}}                               | 400 | 'features' is missing",
        "{'model': 'net', 'graph': {'features': [], 'edges': []}}               | 422 | does not fit",
        "{'model': 'net', 'graph': {'features': [[1]], 'edges': []}}            | 422 | it reads 3 features",
        "{'model': 'net', 'graph': {'features': [[1,0,0],[1,0]], 'edges': []}}  | 400 | 2 numbers at place 1",
        "{'model': 'net', 'graph': {'features': [[1,0,1e39]], 'edges': []}}     | 400 | must be finite",
        "{'model': 'net', 'graph': {'features': [[1,0,'x']], 'edges': []}}      | 400 | something else than numbers",
        "{'model': 'net', 'graph': {'features': [[1,0,0]], 'edges': [[0,1]]}}   | 400 | allowed: 0..0",
        "{'model': 'net', 'graph': {'features': [[1,0,0]], 'edges': [[0]]}}     | 400 | no pair at place 0",
        "{'model': 'net', 'graph': {'features': [[1,0,0]], 'edges': [[0,-1]]}}  | 400 | whole numbers from 0"})
    void aRequestThatCannotBeAnsweredSaysWhatIsAllowed(String body, int status, String message) throws Exception {
        HttpResponse<String> response = ask(body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Place.error(response).get("message").getAsString()).contains(message);
        assertThat(response.body()).startsWith("{\"schemaVersion\":1,").doesNotContain("org.gnomon", "Exception", "\tat ");
        assertThat(asked.get()).isNull();
    }

    @Test
    void aListOfIndicesWithoutEndIsRefused() throws Exception {
        HttpResponse<String> response = ask("{'model': 'net', 'data': 'five', 'graphs': '" + "all,".repeat(3_000) + "all'}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Place.error(response).get("message").getAsString()).contains("'graphs' has 12003 characters");
    }

    @Test
    void aMethodThatFailsIsNamedWithoutItsStack() throws Exception {
        work = () -> {
            throw new MethodFailed("stub 1.0.0", "gears jammed", new IllegalStateException("in org.example.Gears"));
        };
        HttpResponse<String> response = ask(Place.EXPLAIN);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(Place.error(response).get("message").getAsString()).isEqualTo("stub 1.0.0: gears jammed");
        assertThat(response.body()).doesNotContain("org.example", "\\tat");
    }

    @Test
    void aDefectIsNotToldToTheClient() throws Exception {
        work = () -> {
            throw new IllegalStateException("secret /home/someone");
        };
        HttpResponse<String> response = ask(Place.EXPLAIN);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(Place.error(response).get("code").getAsString()).isEqualTo("internal");
        assertThat(response.body()).doesNotContain("secret", "IllegalState");
    }

    @Test
    void overTheTimeLimitIsToldFromStopped() throws Exception {
        work = () -> {
            throw new Cancelled(Cancelled.Cause.TIME_LIMIT, "over the time limit of 1.0 s");
        };
        assertThat(ask(Place.EXPLAIN).statusCode()).isEqualTo(504);
        work = () -> {
            throw new Cancelled(Cancelled.Cause.REQUEST, "stub 1.0.0 is being stopped");
        };
        HttpResponse<String> stopped = ask(Place.EXPLAIN);
        assertThat(stopped.statusCode()).isEqualTo(503);
        assertThat(stopped.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgain() throws Exception {
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        work = () -> {
            inside.countDown();
            await(go);
        };
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(this::status);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(this::status);
        inside.await();
        HttpResponse<String> third = ask(Place.EXPLAIN);
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(place.send(place.withToken("/v1/health")).statusCode()).as("other requests are answered").isEqualTo(200);
        go.countDown();
        assertThat(first.get()).isEqualTo(200);
        assertThat(second.get()).isEqualTo(200);
    }

    @Test
    void aServerThatStopsEndsWhatRunsAndTakesNothingNew() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        work = () -> {
            inside.countDown();
            await(go);
        };
        CompletableFuture<Integer> running = CompletableFuture.supplyAsync(this::status);
        inside.await();
        CompletableFuture<Void> stop = CompletableFuture.runAsync(place.serving::close);
        HttpResponse<String> ready = place.send(place.withToken("/ready"));
        while (ready.statusCode() == 200) {
            ready = place.send(place.withToken("/ready"));
        }
        assertThat(ready.body()).contains("being stopped");
        assertThat(ask(Place.EXPLAIN).statusCode()).isEqualTo(503);
        go.countDown();
        assertThat(running.get()).isEqualTo(200);
        stop.get();
    }

    private int status() {
        try {
            return ask(Place.EXPLAIN).statusCode();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
