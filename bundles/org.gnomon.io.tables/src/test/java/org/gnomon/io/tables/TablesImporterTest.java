package org.gnomon.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Trust;
import org.gnomon.api.io.Limits;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesImporterTest {

    private static final String PROFILE = """
            {"name": "mine", "title": "My measurements", "family": "nb-201", "architecture": "{cell}", "where": {"state": "done"},
             "source": "me", "labels": [
              {"column": "acc", "task": "CIFAR-10", "metric": "accuracy", "unit": "1", "scale": 0.01, "higherIsBetter": true, "absent": ["?"]},
              {"column": "ms", "name": "latency", "task": "CIFAR-10", "metric": "latency", "unit": "ms", "higherIsBetter": false, "trust": "surrogate",
               "device": {"id": "pixel-3", "kind": "phone", "batch": 8, "precision": "int8"}}]}
            """;
    private static final String TABLE = "cell,state,acc,ms\n333s31,done,94.37,1.5\nnnnnnn,done,?,\n3333nn,failed,x,x\n";

    @TempDir
    Path folder;

    private static LabelSet read(String table) throws IOException {
        return Parts.of("t.csv", table).and("profile.json", PROFILE).read();
    }

    @Test
    void aProfileBesideTheTableSaysWhatColumnsMean() throws IOException {
        LabelSet set = read(TABLE);
        assertThat(set.size()).isEqualTo(2);
        assertThat(set.spaces()).containsExactly("nb-201");
        assertThat(set.architecture(0)).isEqualTo("333s31");
        assertThat(set.value(0, 0)).isEqualTo(0.9437);
        assertThat(set.labels(1)).isEmpty();
        LabelColumn latency = set.columns().get(1);
        assertThat(latency.name()).isEqualTo("latency");
        assertThat(latency.trust()).isEqualTo(Trust.SURROGATE);
        assertThat(latency.source()).isEqualTo("me");
        assertThat(latency.task().device().orElseThrow().batch()).isEqualTo(8);
    }

    @Test
    void aProfileCanBeChosenByPathOrName() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), PROFILE);
        assertThat(Parts.of("t.csv", TABLE).read(Limits.DEFAULT, file.toString()).value(0, 0)).isEqualTo(0.9437);
        String macro = "arch,mean_acc,acc_per_seed,params,flops\n01200120,90.5,1 2,10,20\n";
        assertThat(Parts.of("x.csv", macro).read(Limits.DEFAULT, "nasbench_macro").value(0, 2)).isEqualTo(20);
        assertThat(Parts.of("x.csv", macro).read().name()).isEqualTo("nasbench_macro");
        assertThatThrownBy(() -> Parts.of("x.csv", macro).read(Limits.DEFAULT, "nope")).isInstanceOf(BadRequest.class).hasMessageContaining("nasbench_macro");
        assertThatThrownBy(() -> Parts.of("x.csv", macro).read(Limits.DEFAULT, "nb201_accuracy")).hasMessageContaining("no column 'c10_test'");
    }

    @Test
    void jsonLinesAndGzipReadLikeCsv() throws IOException {
        String lines = """
                {"cell":"333s31","state":"done","acc":94.37,"ms":1.5}
                {"ms":null,"state":"done","cell":"nnnnnn"}
                """;
        LabelSet csv = read(TABLE);
        for (Parts parts : List.of(Parts.of("t.jsonl", lines), new Parts("t", Map.of("t.jsonl.gz", Parts.gzip(lines.getBytes(StandardCharsets.UTF_8)))),
                new Parts("t", Map.of("t.csv.gz", Parts.gzip(TABLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))))) {
            LabelSet set = parts.and("profile.json", PROFILE).read();
            assertThat(set.size()).isEqualTo(csv.size());
            assertThat(set.labels(0)).isEqualTo(csv.labels(0));
            assertThat(set.labels(1)).isEqualTo(csv.labels(1));
        }
    }

    @Test
    void recordsOfOneArchitectureMakeOneRowWhereAColumnNamesTheTask() throws IOException {
        String header = "task,arch,val_metric,flops,params,synflow,jacov,nwot,snip,grasp,fisher,grad_norm,l2_norm,plain,epe_nas\n";
        String table = header + "cifar10,333s31,90,1,1,,,,,,,,,,\ncifar100,333s31,70,2,1,,,,,,,,,,\ncifar10,nnnnnn,10,1,1,,,,,,,,,,\n";
        LabelSet set = Parts.of("any.csv", table).read();
        assertThat(set.name()).isEqualTo("nb201_zc725");
        assertThat(set.size()).isEqualTo(2);
        assertThat(set.value(0, set.column("cifar10.val_metric").orElseThrow())).isEqualTo(0.9);
        assertThat(set.value(0, set.column("cifar100.flops").orElseThrow())).isEqualTo(2e6);
        assertThat(set.has(1, set.column("cifar100.val_metric").orElseThrow())).isFalse();
        assertThatThrownBy(() -> Parts.of("any.csv", table + "cifar10,nnnnnn,11,1,1,,,,,,,,,,\n").read())
                .hasMessage("any.csv, line 5, column 16: a second cifar10.val_metric of architecture 'nnnnnn'");
    }

    @Test
    void tablesWithOneHeaderAreToldApartByArchitectureOrName() throws IOException {
        String header = "task,arch,val_metric,flops,params,synflow,jacov,nwot,snip,grasp,fisher,grad_norm,l2_norm,plain,epe_nas\n";
        assertThat(Parts.of("x.csv", header + "jigsaw,64-1242-basic,1,1,1,,,,,,,,,,\n").read().family()).isEqualTo("transnas-macro");
        assertThat(Parts.of("x.csv", header + "jigsaw,64-41414-1_00_210,1,1,1,,,,,,,,,,\n").read().family()).isEqualTo("transnas-micro");
        String costs = "index,edgegpu_latency,edgegpu_energy,raspi4_latency,edgetpu_latency,pixel3_latency,eyeriss_latency,eyeriss_energy,"
                + "eyeriss_arithmetic_intensity,fpga_latency,fpga_energy\n0,1,1,1,1,1,1,1,1,1,1\n";
        assertThat(Parts.of("nb201_hwnasbench_c100.csv", costs).read().name()).isEqualTo("nb201_hwnasbench_c100");
        assertThatThrownBy(() -> Parts.of("costs.csv", costs).read())
                .hasMessageContaining("nb201_hwnasbench_c10, nb201_hwnasbench_c100, nb201_hwnasbench_in16; choose one");
    }

    @Test
    void quotedFieldsHoldCommasAndQuotes() throws IOException {
        String profile = PROFILE.replace("{cell}", "{cell|genotype}");
        LabelSet set = Parts.of("t.csv", "cell,state,acc,ms\n\"(((0,6),(1,4)),((0,1),(2,2)))\",done,\"50\",\n\"a\"\"b,c\",done,1,2\n")
                .and("profile.json", profile).read();
        assertThat(set.architecture(0)).isEqualTo("[[(0,6),(1,4)],[(0,1),(2,2)]]");
        assertThat(set.architecture(1)).isEqualTo("a\"b,c");
        assertThat(set.value(0, 0)).isEqualTo(0.5);
    }

    static List<String> profiles() {
        return Profiles.names();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileThatComesAlongIsSound(String name) {
        TableProfile profile = Profiles.read(name);
        assertThat(profile.name()).isEqualTo(name);
        assertThat(profile.header()).containsAll(profile.architecture().columns()).containsAll(profile.space().columns())
                .containsAll(profile.labels().stream().map(TableProfile.ProfileLabel::from).toList());
        assertThat(profile.columns().stream().map(column -> List.of(column.task(), column.trust()))).as("tasks, each once").doesNotHaveDuplicates();
        assertThat(profile.columns()).allMatch(column -> !column.licence().isEmpty());
    }

    @Test
    void recordsCanBeCancelled() {
        assertThatThrownBy(() -> new TablesImporter().read(Parts.of("t.csv", TABLE).and("profile.json", PROFILE), Limits.DEFAULT, TestRun.cancelledAfter(2)))
                .isInstanceOf(Cancelled.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.csv", "t.csv.gz", "t.jsonl", "t.jsonl.gz"})
    void tablesAreRecognisedByTheirEnding(String name) {
        assertThat(new TablesImporter().recognises(Parts.of(name, ""))).isTrue();
        assertThat(new TablesImporter().recognises(Parts.of(name, "").and("profile.json", ""))).isTrue();
        assertThat(new TablesImporter().recognises(Parts.of(name, "").and("readme.txt", ""))).isFalse();
        assertThat(new TablesImporter().recognises(Parts.of("MUTAG_A.txt", ""))).isFalse();
    }
}
