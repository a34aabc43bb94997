package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.gnomon.host.MethodSelector;
import org.gnomon.install.Outcome;
import org.gnomon.itests.probe.BrokenProbe;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.server.Served;
import org.gnomon.server.Server;
import org.gnomon.server.Server.Serving;
import org.gnomon.server.ServerSettings;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** Methods that are swapped while the server answers. */
@Timeout(120)
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class ServerIT {

    private static final int SWAPS = 4;
    private static final int CALLERS = 3;
    private static final GnnNetwork NETWORK = SampleNetworks.all(5, Gnn.Task.GRAPH).findFirst().orElseThrow();

    /** Three undirected edges, as many as a probe has scores. */
    private static final PackedGraph GRAPH = PackedGraph.builder("path", 4, NETWORK.featureCount())
            .edges(new int[] {0, 1, 1, 2, 2, 3}, new int[] {1, 0, 2, 1, 3, 2}).build();

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 5000)
    Server server;

    @TempDir
    Path folder;

    private OwnStore store;
    private Serving serving;
    private HttpCalls client;

    @BeforeEach
    void serve() throws Exception {
        store = OwnStore.open(context, folder);
        GraphSet graphs = new GraphSet("path", Gnn.Task.GRAPH, NETWORK.featureCount(), List.of("a", "b", "c"), List.of(), List.of(GRAPH));
        Served served = new Served(List.of(new Served.Model("net", NETWORK, Optional.empty(), "1")), List.of(new Served.Data("path", graphs, "2")));
        serving = server.serve(served, new ServerSettings("127.0.0.1", List.of(), 0, folder.resolve("token"), CALLERS, Duration.ofSeconds(60),
                Stream.of("eig-search", "probe").map(MethodSelector::parse).toList()));
        client = HttpCalls.to(serving.address(), serving.tokenFile());
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        serving.close();
        store.close();
    }

    private HttpResponse<String> explain(String method) throws Exception {
        return client.post("/v1/explain", "{\"model\": \"net\", \"data\": \"path\", \"graphs\": 0, \"method\": \"" + method + "\"}");
    }

    /** The probe notes the version of its bundle. */
    private String answering() throws Exception {
        HttpResponse<String> response = explain("probe");
        return response.statusCode() == 200 ? HttpCalls.json(response).getAsJsonArray("methods").get(0).getAsJsonObject().getAsJsonArray("explanations").get(0)
                .getAsJsonObject().getAsJsonArray("notes").get(0).getAsString() : response.statusCode() + " " + response.body();
    }

    @Test
    void isReadyOnceTheRequiredMethodIsInstalledAndWorks() throws Exception {
        HttpResponse<String> before = client.get("/ready");
        assertThat(before.statusCode()).isEqualTo(503);
        assertThat(HttpCalls.json(before).getAsJsonArray("reasons")).singleElement().asString().contains("required explainer probe");
        assertThat(explain("probe").statusCode()).isEqualTo(404);
        store.update(ProbeBundle.of("probe", "1.0.0"));
        HttpResponse<String> after = client.get("/ready");
        assertThat(after.statusCode()).as(after.body()).isEqualTo(200);
        assertThat(answering()).isEqualTo("1.0.0");
    }

    @Test
    void aMethodThatCannotBeMadeLeavesTheOldOneAnswering() throws Exception {
        store.update(ProbeBundle.of("probe", "1.0.0"));
        assertThat(store.update(ProbeBundle.of("probe", "1.1.0").explaining(BrokenProbe.class))).isInstanceOf(Outcome.NotDone.class);
        assertThat(answering()).isEqualTo("1.0.0");
        assertThat(client.get("/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void noRequestFailsWhileMethodsAreSwapped() throws Exception {
        store.update(ProbeBundle.of("probe", "1.0.0"));
        Map<String, Integer> answers = new ConcurrentHashMap<>();
        AtomicBoolean done = new AtomicBoolean();
        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(CompletableFuture.runAsync(() -> ask(answers, done), task -> new Thread(task).start()));
        }
        for (int i = 1; i <= SWAPS; i++) {
            String version = "1." + i + ".0";
            assertThat(store.update(ProbeBundle.of("probe", version))).isInstanceOf(Outcome.Done.class);
            awaitAnswer(answers, version);
        }
        done.set(true);
        for (CompletableFuture<Void> caller : callers) {
            caller.get(30, TimeUnit.SECONDS);
        }
        assertThat(answers.keySet()).as("versions, and nothing that is no answer").containsExactlyInAnyOrder("1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0");
        JsonObject now = health("probe", "1.4.0");
        assertThat(now.get("state").getAsString()).isEqualTo("serving");
        assertThat(now.get("failed").getAsLong()).isZero();
        assertThat(now.get("answered").getAsLong()).isGreaterThanOrEqualTo(answers.get("1.4.0"));
    }

    private void ask(Map<String, Integer> answers, AtomicBoolean done) {
        try {
            while (!done.get()) {
                answers.merge(answering(), 1, Integer::sum);
            }
        } catch (Exception e) {
            answers.merge(e.toString(), 1, Integer::sum);
        }
    }

    private static void awaitAnswer(Map<String, Integer> answers, String version) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!answers.containsKey(version) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private JsonObject health(String id, String version) throws Exception {
        return HttpCalls.json(client.get("/v1/health")).getAsJsonArray("methods").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(method -> method.get("id").getAsString().equals(id) && method.get("version").getAsString().equals(version)).findFirst().orElseThrow();
    }

    @Test
    void everyInstalledMethodIsDescribed() throws Exception {
        JsonObject saliency = HttpCalls.json(client.get("/v1/methods")).getAsJsonArray("methods").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(method -> method.get("id").getAsString().equals("saliency")).findFirst().orElseThrow();
        JsonObject share = saliency.getAsJsonObject("parameters").getAsJsonObject("properties").getAsJsonObject("maxFraction");
        assertThat(share.get("type").getAsString()).isEqualTo("number");
        assertThat(share.get("minimum").getAsDouble()).isEqualTo(0.01);
    }
}
