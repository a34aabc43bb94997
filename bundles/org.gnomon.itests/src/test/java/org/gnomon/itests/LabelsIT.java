package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.cli.Program;
import org.gnomon.model.io.ComputationSetReader;
import org.gnomon.model.io.GraphSetLimits;
import org.gnomon.model.io.LabelledComputation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** Labels over the installed importers and search spaces, from a table to graphs and back. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class LabelsIT {

    private static final String PROFILE = """
            {"name": "mine", "title": "Mine", "family": "%s", "space": "{space}", "architecture": "{arch}", "source": "me", "labels": [
              {"column": "acc", "task": "CIFAR-10", "metric": "accuracy", "unit": "1", "scale": 0.01, "higherIsBetter": true},
              {"column": "rank", "task": "by hand", "metric": "rank", "unit": "1", "higherIsBetter": true}]}
            """;
    private static final String NB201 = "space,arch,acc,rank\nnb-201,333s31,94,4\nnb-201,111s11,92,3\nnb-201@residual,aaasaa,90,2\nnb-201,ssssss,80,1\nnb-201,zzzzzz,1,\n";

    @InjectService(timeout = 20_000)
    Program program;

    @TempDir
    Path folder;

    private CommandRun shell;

    @BeforeEach
    void aTable() throws IOException {
        shell = new CommandRun(program, folder);
        Files.writeString(folder.resolve("mine.json"), PROFILE.formatted("nb-201"));
        Files.writeString(folder.resolve("mine.csv"), NB201);
    }

    @Test
    void aTableBecomesALabelSetWithGraphsWhereTheSpaceReadsTheText() throws IOException {
        shell.run("labels import mine.csv --profile mine.json --out kept --graphs --json");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        JsonObject document = shell.json();
        assertThat(document.get("accepted").getAsInt()).isEqualTo(4);
        assertThat(document.get("refused").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonArray("refusals").get(0).getAsString()).contains("zzzzzz").contains("character 1");
        try (InputStream in = Files.newInputStream(folder.resolve("kept/graphs-0001.computations.pb.gz"))) {
            ComputationSetReader reader = new ComputationSetReader(in, "graphs", GraphSetLimits.DEFAULT);
            assertThat(reader.header().graphCount()).isEqualTo(4);
            assertThat(reader.header().labels()).containsExactly("acc", "rank");
            Map<String, LabelledComputation> graphs = new HashMap<>();
            while (reader.hasNext()) {
                LabelledComputation next = reader.next();
                graphs.put(next.graph().id(), next);
            }
            assertThat(graphs.keySet()).containsExactlyInAnyOrder("333s31", "111s11", "aaasaa", "ssssss");
            assertThat(graphs.get("333s31").label(0)).isEqualTo(0.94);
            assertThat(graphs.get("333s31").graph().nodeCount()).isEqualTo(306);
            assertThat(reader.header().spaces().get(graphs.get("aaasaa").space())).isEqualTo("nb-201@residual");
        }
    }

    @Test
    void aKeptLabelSetIsShownAndReadAgain() {
        shell.run("labels import mine.csv --profile mine.json --out kept");
        shell.run("labels show kept --json");
        assertThat(shell.exit()).isZero();
        assertThat(shell.json().get("rows").getAsInt()).isEqualTo(5);
        shell.run("labels stats kept");
        assertThat(shell.out().lines().map(line -> line.split(" +")[0])).containsExactly("COLUMN", "acc", "rank");
        shell.run("labels import mine.csv --profile mine.json --out kept");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("exists");
    }

    @Test
    void columnsAreComparedWithOneAnotherAndWithTheGraphs() {
        shell.run("labels import mine.csv --profile mine.json --out kept");
        shell.run("labels correlate kept --column acc --column rank --json");
        JsonObject pair = shell.json().getAsJsonArray("pairs").get(0).getAsJsonObject();
        assertThat(pair.get("architectures").getAsInt()).isEqualTo(4);
        assertThat(pair.get("spearman").getAsDouble()).isCloseTo(1, within(1e-12));
        shell.run("labels correlate kept --column acc --column graph.macs --architectures [^z]* --json");
        pair = shell.json().getAsJsonArray("pairs").get(0).getAsJsonObject();
        assertThat(pair.get("architectures").getAsInt()).isEqualTo(4);
        assertThat(pair.get("spearman").getAsDouble()).isBetween(0.5, 1.0);
        shell.run("labels correlate kept kept --column acc --architectures 1.*");
        assertThat(shell.out()).contains("acc").contains("rank").contains("-");
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        shell.run("labels correlate mine.csv --column acc");
        assertThat(shell.exit()).isNotZero();
        assertThat(shell.err()).contains("no profile knows a table with the columns space, arch, acc, rank");
        shell.run("labels import mine.csv --profile mine.json --graphs");
        assertThat(shell.exit()).isEqualTo(2);
        shell.run("labels import mine.csv --profile nope");
        assertThat(shell.err()).contains("there is no profile 'nope'").contains("nb201_accuracy");
        shell.run("labels import mine.csv --profile mine.json --out kept");
        shell.run("labels correlate kept --column speed");
        assertThat(shell.err()).contains("has no column 'speed'; it has: acc, rank");
        shell.run("labels correlate kept --column acc --architectures (");
        assertThat(shell.exit()).isEqualTo(2);
    }

    @Test
    void graphsOfManyRowsAreTheSameForAnyNumberOfThreads() throws IOException {
        String rows = IntStream.range(0, 3000).mapToObj(i -> "nb-201," + cell(i) + "," + i % 90 + "," + i).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("mine.csv"), "space,arch,acc,rank\n" + rows + "\n");
        shell.run("labels import mine.csv --profile mine.json --out one --graphs --threads 1");
        shell.run("labels import mine.csv --profile mine.json --out three --graphs --threads 3");
        assertThat(shell.out()).contains("3000 accepted");
        assertThat(folder.resolve("one/graphs-0001.computations.pb.gz")).hasSameBinaryContentAs(folder.resolve("three/graphs-0001.computations.pb.gz"));
    }

    private static String cell(int number) {
        StringBuilder text = new StringBuilder();
        for (int rest = number, edge = 0; edge < 6; edge++, rest /= 5) {
            text.append("ns13a".charAt(rest % 5));
        }
        return text.toString();
    }
}
