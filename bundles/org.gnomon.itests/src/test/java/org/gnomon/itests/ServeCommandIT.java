package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.cli.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** The command that serves: its answers against those of the command that explains, and its end. */
@Timeout(120)
@ExtendWith(ServiceExtension.class)
class ServeCommandIT {

    @InjectService(timeout = 20_000)
    Program program;

    @TempDir
    Path folder;

    private CommandRun shell;

    @BeforeEach
    void smallData() throws Exception {
        SmallTuSet.write(folder.resolve("five"));
        shell = new CommandRun(program, folder);
    }

    @Test
    void answersAsTheCommandLineDoesUntilItIsStopped() throws Exception {
        shell.run("train --data five --set epochs=2 --set hidden=4 --set batchSize=8 --seed 5");
        CommandRun server = new CommandRun(program, folder);
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                () -> server.run("serve --port 0 --model gin=0001-train --data five=five --token-file token --json"));
        JsonObject told = firstLine(server, end);
        try (HttpCalls client = HttpCalls.to(URI.create(told.get("address").getAsString()), Path.of(told.get("tokenFile").getAsString()))) {
            requireEqual(client, "eig-search", Map.of("edges", 2));
            requireEqual(client, "random", Map.of("edges", 2));
            requireEqual(client, "pg-explainer", Map.of("edges", 2, "epochs", 1, "learnFrom", 4));
        } finally {
            server.interrupt();
        }
        end.get(60, TimeUnit.SECONDS);
        assertThat(server.exit()).isZero();
        shell.run("runs show " + told.get("runId").getAsString() + " --json");
        assertThat(shell.json().get("status").getAsString()).isEqualTo("succeeded");
    }

    /** Both answers to the same question, and where they come from; PGExplainer learns from the training items, the others from nothing. */
    private void requireEqual(HttpCalls client, String method, Map<String, Integer> parameters) throws Exception {
        String settings = parameters.entrySet().stream().map(p -> " --set " + p.getKey() + "=" + p.getValue()).collect(Collectors.joining());
        shell.run("explain --data five --model 0001-train --graphs 0..2 --seed 3 --json --method " + method + settings);
        String body = """
                {"model": "gin", "data": "five", "graphs": "0..2", "seed": 3, "method": "%s", "parameters": %s}""";
        HttpResponse<String> response = client.post("/v1/explain", body.formatted(method, new Gson().toJson(parameters)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(reproducible(HttpCalls.json(response))).isEqualTo(reproducible(shell.json()));
        shell.run("runs show " + shell.json().get("runId").getAsString() + " --json");
        assertThat(inputs(shell.json())).containsAll(origins(HttpCalls.json(response)));
    }

    private static JsonObject firstLine(CommandRun server, CompletableFuture<Void> end) {
        while (!server.out().contains("\n") && !end.isDone()) {
            Thread.onSpinWait();
        }
        assertThat(end).as(server.out() + server.err()).isNotDone();
        return JsonParser.parseString(server.out().lines().findFirst().orElseThrow()).getAsJsonObject();
    }

    /** The first method, without what a machine needs for it. */
    private static JsonObject reproducible(JsonObject document) {
        Set<String> varying = new HashSet<>();
        document.getAsJsonArray("metrics").forEach(metric -> {
            if (Set.of("ms", "MiB").contains(metric.getAsJsonObject().get("unit").getAsString())) {
                varying.add(metric.getAsJsonObject().get("id").getAsString());
            }
        });
        JsonObject method = document.getAsJsonArray("methods").get(0).getAsJsonObject().deepCopy();
        assertThat(varying).isNotEmpty();
        varying.forEach(method.getAsJsonObject("means")::remove);
        JsonArray explanations = method.getAsJsonArray("explanations");
        assertThat(explanations).hasSize(3);
        for (JsonElement explanation : explanations) {
            varying.forEach(explanation.getAsJsonObject().getAsJsonObject("metrics")::remove);
        }
        return method;
    }

    private static List<String> origins(JsonObject document) {
        return Stream.of("model", "data").map(name -> document.getAsJsonObject("provenance").getAsJsonObject(name).get("origin").getAsString()).toList();
    }

    private static List<String> inputs(JsonObject run) {
        return run.getAsJsonArray("inputs").asList().stream().map(input -> input.getAsJsonObject().get("sha256").getAsString()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "serve --model gin=0009-train                               | 4 | 0009-train",
        "serve --data five=nowhere                                  | 4 | nowhere",
        "serve --data ../five=five --token-file token               | 2 | data is named '../five'",
        "serve --port 70000 --token-file token                      | 2 | 0 to 65535",
        "serve --threads 0 --token-file token                       | 2 | 1 to 1000",
        "serve --time-limit 2h --token-file token                   | 2 | up to 3600 s",
        "serve --require @ --token-file token                       | 2 | is no method",
        "serve --host 192.0.2.1 --port 0 --token-file token         | 2 | of 192.0.2.1 cannot be had",
        "serve --host 127.0.0.1 --port 0 --token-file five/five_A.txt | 2 | token file"})
    void whatCannotBeServedIsToldBeforeAnythingAnswers(String line, int exit, String message) {
        shell.run(line);
        assertThat(shell.err()).contains(message.strip());
        assertThat(shell.exit()).isEqualTo(exit);
    }
}
