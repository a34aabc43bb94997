package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gnomon.cli.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** Search spaces and architectures from the command line. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class ArchitectureCommandsIT {

    @InjectService(timeout = 20_000)
    Program program;

    @TempDir
    Path folder;

    private CommandRun shell;

    @BeforeEach
    void open() {
        shell = new CommandRun(program, folder);
    }

    private int run(String line) {
        shell.run(line);
        return shell.exit();
    }

    @Test
    void spacesAreListedWithTheirSizes() {
        assertThat(run("spaces list")).isZero();
        assertThat(shell.out()).contains("nb-201").contains("15,625").contains("ofa-mbv3");
        assertThat(run("spaces show nb-201 --json")).isZero();
        assertThat(shell.json().getAsJsonArray("decisions")).hasSize(6);
    }

    @Test
    void drawsAreRepeatable() {
        run("spaces sample nb-201 --count 5 --seed 3");
        List<String> first = shell.out().lines().toList();
        run("spaces sample nb-201 --count 5 --seed 3 --threads 4");
        assertThat(shell.out().lines().toList()).isEqualTo(first).hasSize(5).doesNotHaveDuplicates();
        run("spaces sample nb-201 --count 5 --seed 4");
        assertThat(shell.out().lines().toList()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"uniform", "macs", "parameters"})
    void drawsCanBeSpread(String spread) {
        assertThat(run("spaces sample nb-201 --count 20 --spread " + spread + " --costs --json")).isZero();
        assertThat(shell.json().getAsJsonArray("architectures")).hasSize(20).allSatisfy(a -> assertThat(a.getAsJsonObject().get("macs").getAsLong())
                .isPositive());
    }

    @Test
    void aSpaceIsWalkedAndCounted() {
        assertThat(run("spaces enumerate nb-201 --limit 7 --json")).isZero();
        assertThat(shell.out().lines()).hasSize(7);
        assertThat(run("spaces count nb-201")).isZero();
        assertThat(shell.out()).contains("15,625 architectures counted");
    }

    @Test
    void aVariantOfASpaceIsNamedAsInLabels() {
        assertThat(run("model show nb-201@residual:aaasaa")).as(shell.err()).isZero();
        assertThat(run("model show nb-201@1.0:333s31")).as(shell.err()).isZero();
    }

    @Test
    void anArchitectureIsShownMeasuredAndDrawn() throws IOException {
        run("model show nb-201:333s31 --json");
        assertThat(shell.json().get("macs").getAsLong()).isEqualTo(153_272_960);
        run("model stats nb-201:333s31");
        assertThat(shell.out()).contains("153,272,960").contains("Conv");
        assertThat(run("model draw nb-201:333s31 --out best.svg")).isZero();
        assertThat(Files.readString(folder.resolve("best.svg"))).startsWith("<svg").contains("Conv 3x3");
    }

    @Test
    void aConvertedArchitectureIsTheSame() {
        run("model show nb-201:1a3s3n --json");
        JsonObject before = shell.json();
        assertThat(run("model convert nb-201:1a3s3n --out cell")).isZero();
        run("model show cell --json");
        assertThat(shell.json().get("digest")).isEqualTo(before.get("digest"));
        assertThat(run("model check cell/architecture.gnomonx")).isZero();
        assertThat(shell.out()).contains("no findings");
    }

    @Test
    void anArchitectureWrittenAsOnnxIsReadBackTheSameAndReportedOn() {
        run("model show nb-201:333s31 --json");
        JsonObject before = shell.json();
        assertThat(run("model convert nb-201:333s31 --format onnx --out network")).isZero();
        run("model show network/model.onnx --json");
        assertThat(shell.json().get("digest")).isEqualTo(before.get("digest"));
        assertThat(run("model report network/model.onnx")).isZero();
        assertThat(shell.out()).contains("model.onnx (ONNX)").containsPattern("Conv +82").containsPattern("multiply-accumulates +153272960");
    }

    @Test
    void aDamagedArchitectureIsFoundAndRepaired() throws IOException {
        run("model convert nb-201:1a3s3n --out cell");
        Path file = folder.resolve("cell/architecture.gnomonx");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("(?s)(?<before>id=\"n1\".*?<out>\\s*<dims>1</dims>\\s*<dims>)32",
                "${before}31"));
        assertThat(Files.readString(file)).isNotEqualTo(text);
        assertThat(run("model check cell")).isEqualTo(3);
        assertThat(shell.out()).contains("I5");
        assertThat(run("model check cell --fix whole")).isZero();
        assertThat(shell.out()).contains("repaired I5");
        assertThat(run("model check whole")).isZero();
    }

    @Test
    void aTrainedNetworkIsShownAsAComputationGraph() throws IOException {
        SmallTuSet.write(folder.resolve("five"));
        run("train --data five --set epochs=2 --set hidden=4 --set batchSize=8 --seed 5");
        assertThat(run("model show 0001-train")).isZero();
        assertThat(shell.out()).contains("vocabulary  gnn").contains("SpMM");
        assertThat(run("model draw 0001-train")).isEqualTo(3);
        assertThat(shell.err()).contains("an architecture needs 'architecture'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"model show nb-201:33x333|3|character 3", "model show nope:333s31|4|installed spaces",
        "spaces show nb-21|4|nb-201", "spaces sample nb-201 --count 0|2|1 or more", "model show missing.gnomonx|4|missing.gnomonx",
        "model convert nb-201:333s31 --format onxx --out x|4|onxx"})
    void failuresNameTheThingAndTheNextStep(String command, int exit, String text) {
        assertThat(run(command)).as(shell.err()).isEqualTo(exit);
        assertThat(shell.err()).contains(text);
    }
}
