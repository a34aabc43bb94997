package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.evaluation.TaskChoice.Use;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.server.Served;
import org.gnomon.server.ServerSettings;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;

/** A server on a port of its own with one network and five graphs, and what asks it. */
final class Place implements AutoCloseable {

    static final String EXPLAIN = "{\"model\": \"net\", \"data\": \"five\", \"graphs\": 1, \"method\": \"stub\"}";

    private static final GnnNetwork NETWORK = SampleNetworks.all(1, Task.GRAPH).findFirst().orElseThrow();
    private static final GraphSet FIVE = new GraphSet("Five", Task.GRAPH, NETWORK.featureCount(), List.of("a", "b", "c"), List.of(),
            IntStream.range(0, 5).mapToObj(i -> SampleGraphs.connected(i, 6 + i)).toList());
    private static final Use USE = new Use(List.of(0, 1, 2), List.of(3, 4));
    private static final Served SERVED = new Served(List.of(new Served.Model("net", NETWORK, Optional.of(USE), "d1")),
            List.of(new Served.Data("five", FIVE, "d2")));

    final Routes routes;
    final HttpServing serving;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;

    private Place(Routes routes, HttpServing serving, String token) {
        this.routes = routes;
        this.serving = serving;
        this.token = token;
    }

    /** @param patience how long a request waits for one of the two places */
    static Place open(Path folder, StubEvaluation evaluation, StubGateway gateway, Duration patience) throws IOException {
        Path file = folder.resolve("token");
        ServerSettings settings = new ServerSettings("127.0.0.1", List.of(), 0, file, 2, Duration.ofSeconds(30), List.of(MethodSelector.parse("stub")));
        Token token = new TokenFile(file).token();
        Calls calls = new Calls(settings.calls(), patience);
        Catalogue catalogue = new Catalogue(SERVED);
        Routes routes = Routes.of(gateway, Optional::empty, catalogue, new Readiness(gateway, Optional::empty, settings.required(), calls),
                new ExplainEndpoint(catalogue, () -> evaluation, calls, settings.timeLimit()));
        Door door = new Door(new Visitor(List.of("served.example"), token), routes);
        return new Place(routes, HttpServing.open(settings, calls, door), Files.readString(file).strip());
    }

    static Place open(Path folder) throws IOException {
        return open(folder, new StubEvaluation(asking -> {}), new StubGateway(new StubExplainer()), Duration.ZERO);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(serving.address().resolve(path)).timeout(Duration.ofSeconds(30));
    }

    HttpRequest.Builder withToken(String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder explain(String body) {
        return withToken("/v1/explain").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** What the client is told; every failure has this form. */
    static JsonObject error(HttpResponse<String> response) {
        return JsonParser.parseString(response.body()).getAsJsonObject().getAsJsonObject("error");
    }

    /** Sends {@code head}, in which TOKEN stands for the token, and gives the status line; nothing where the connection is cut. */
    String raw(String head) throws IOException {
        URI address = serving.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(head.replace("TOKEN", token).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
        } catch (SocketException cut) {
            return "";
        }
    }

    @Override
    public void close() {
        serving.close();
        client.close();
    }
}
