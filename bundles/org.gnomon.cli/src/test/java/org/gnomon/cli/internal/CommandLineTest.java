package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens before any work is done. */
class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Map<String, String> environment, String... arguments) {
        return Commands.line(Scenes.session(out, err, environment)).execute(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void withoutArgumentsShowsTheCommands() {
        assertThat(run(Map.of())).isZero();
        assertThat(out()).contains("demo", "explain", "evaluate", "train", "data", "methods", "runs", "doctor", "completion");
        assertThat(err()).isEmpty();
    }

    @Test
    void printsItsVersion() {
        assertThat(run(Map.of(), "--version")).isZero();
        assertThat(out().strip()).isEqualTo("gnomon 1.0.0");
    }

    @Test
    void namesTheCommandThatWasProbablyMeant() {
        assertThat(run(Map.of(), "explan")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("unknown argument 'explan'", "did you mean 'explain'?", "gnomon --help");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain --data x", "explain --model x --data y --seed z", "train --data x --time-limit soon", "train --data x --memory-limit 0m",
        "methods install x.jar --canary 0%", "methods", "runs diff a",
        "data show", "explain --bad"})
    void refusesAMalformedCommandLine(String line) {
        assertThat(run(Map.of(), line.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("gnomon: ").contains("--help");
    }

    @Test
    void aFailureIsOneJsonDocumentWhereJsonIsAsked() {
        assertThat(run(Map.of(), "explain", "--json")).isEqualTo(ExitCode.USAGE);
        JsonObject document = JsonParser.parseString(out()).getAsJsonObject();
        assertThat(document.get("schemaVersion").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonObject("error").keySet()).containsExactly("code", "exit", "message", "hint", "cause", "runId");
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("usage");
        assertThat(err()).isEmpty();
    }

    @Test
    void anEnvironmentVariableStandsForAnOption() {
        assertThat(run(Map.of("GNOMON_SEED", "x"), "demo")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--seed", "'x'");
    }

    @Test
    void anOptionOverridesTheEnvironment() {
        assertThat(run(Map.of("GNOMON_SEED", "x"), "demo", "--seed", "7", "--help")).isZero();
    }

    @Test
    void printsACompletionScript() {
        assertThat(run(Map.of(), "completion")).isZero();
        assertThat(out()).contains("complete -F", "explain");
    }
}
