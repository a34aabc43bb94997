package org.gnomon.io.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.gnomon.api.BadRequest;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.RuleSet.Entry;
import org.gnomon.rules.text.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LosslessRulesTest {

    private static final Rule AUNT = Rule.chain("aunt", List.of(Step.along("father"), Step.along("sister")));
    private static final Rule INVENTED = Rule.chain("r1", List.of(Step.against("son"), Step.along("wife")));
    private static final RuleSet RULES = new RuleSet(List.of(
            new Entry(AUNT, new Measures(3, OptionalLong.of(4), OptionalLong.empty(), OptionalLong.of(6), true, OptionalDouble.of(-0.1)), List.of("train-7",
                    "a \"b\"")),
            new Entry(INVENTED, new Measures(0, OptionalLong.empty(), OptionalLong.of(0), OptionalLong.empty(), false, OptionalDouble.empty()), List.of())),
            Set.of("r1"));

    @TempDir
    Path folder;

    @Test
    void jsonKeepsEverything() throws IOException {
        RuleSet rules = new RandomRules(new SplittableRandom(1), RandomRules.ODD).set(500);
        Parts written = Parts.written(new JsonRulesExporter(), rules, folder);
        assertThat(written.read(Parts.JSON)).isEqualTo(rules);
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("rules.json"))).getAsJsonObject();
        assertThat(json.get("schemaVersion").getAsInt()).isEqualTo(1);
        assertThat(json.getAsJsonArray("rules")).hasSameSizeAs(rules.entries());
    }

    @Test
    void aTableKeepsEverything() throws IOException {
        RuleSet rules = new RandomRules(new SplittableRandom(2), RandomRules.ODD).set(500);
        Parts written = Parts.written(new TsvRulesExporter(), rules, folder);
        assertThat(written.read(Parts.TSV)).isEqualTo(rules);
        assertThat(Files.readAllLines(folder.resolve("rules.tsv"))).hasSize(rules.entries().size() + 1).allMatch(line -> line.split("\t", -1).length == 12);
    }

    @Test
    void noRulesAreKeptToo() throws IOException {
        RuleSet none = new RuleSet(List.of(), Set.of());
        assertThat(Parts.written(new JsonRulesExporter(), none, folder).read(Parts.JSON)).isEqualTo(none);
        assertThat(Parts.written(new TsvRulesExporter(), none, folder).read(Parts.TSV)).isEqualTo(none);
    }

    @Test
    void theFilesAreAsDescribed() throws IOException {
        new JsonRulesExporter().write(RULES, folder);
        assertThat(folder.resolve("rules.json")).hasContent("""
                {"schemaVersion":1,
                "invented":["r1"],
                "rules":[
                {"rule":"aunt(X,Y) <= father(X,A), sister(A,Y)","support":3,"body":4,"head":6,"sampled":true,"score":-0.1,"examples":["train-7","a \\"b\\""]},
                {"rule":"r1(X,Y) <= son(A,X), wife(A,Y)","support":0,"pcaBody":0}
                ]}
                """);
        new TsvRulesExporter().write(RULES, folder);
        assertThat(folder.resolve("rules.tsv")).hasContent("""
                rule>support>body>pcaBody>head>sampled>score>standardConfidence>pcaConfidence>headCoverage>invented>examples
                aunt(X,Y) <= father(X,A), sister(A,Y)>3>4>>6>true>-0.1>0.75>>0.5>>["train-7","a \\"b\\""]
                r1(X,Y) <= son(A,X), wife(A,Y)>0>>0>>false>>>>>["r1"]>
                """.replace(">", "\t"));
    }

    @Test
    void aTableMayHaveItsColumnsInAnyOrder() throws IOException {
        RuleSet rules = Parts.file("rules.tsv", "support\theadCoverage\trule\n3\twhatever\taunt(P,Q)<=father(P,R),sister(R,Q)\n").read(Parts.TSV);
        assertThat(rules).isEqualTo(new RuleSet(List.of(new Entry(AUNT,
                new Measures(3, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false, OptionalDouble.empty()), List.of())), Set.of()));
    }

    @Test
    void jsonMayHaveItsMembersInAnyOrderOnOneLine() throws IOException {
        String json = "{\"rules\":[{\"support\":3,\"rule\":" + "\"aunt(X,Y) <= father(X,A), sister(A,Y)\"}],\"schemaVersion\":1}";
        assertThat(Parts.file("rules.json", json).read(Parts.JSON).entries().getFirst().rule()).isEqualTo(AUNT);
        StringBuilder many = new StringBuilder("{\"schemaVersion\":1,\"rules\":[");
        for (int i = 0; i < 30_000; i++) {
            many.append(i == 0 ? "" : ",").append("{\"support\":1,\"rule\":\"aunt(X,\\\"Z" + i + "\\\") <= father(X,A)\"}");
        }
        assertThat(Parts.file("rules.json", many + "]}").read(Parts.JSON).entries()).hasSize(30_000);
    }

    @Test
    void namesStandAsInTheTextOfARule() throws IOException {
        RuleSet rules = new RandomRules(new SplittableRandom(3), RandomRules.ODD).set(50);
        new TsvRulesExporter().write(rules, folder);
        List<String> lines = Files.readAllLines(folder.resolve("rules.tsv"));
        for (int i = 0; i < rules.entries().size(); i++) {
            assertThat(lines.get(i + 1)).startsWith(RuleText.of(rules.entries().get(i).rule()) + "\t");
        }
    }

    @Test
    void packedFilesAreRead() throws IOException {
        new JsonRulesExporter().write(RULES, folder);
        new TsvRulesExporter().write(RULES, folder);
        assertThat(Parts.file("rules.json.gz", Parts.gzip(Files.readString(folder.resolve("rules.json")))).read(Parts.JSON)).isEqualTo(RULES);
        assertThat(Parts.file("rules.tsv.gz", Parts.gzip(Files.readString(folder.resolve("rules.tsv")))).read(Parts.TSV)).isEqualTo(RULES);
    }

    @Test
    void whatNoTextHoldsIsRefused() {
        RuleSet unused = new RuleSet(RULES.entries(), Set.of("r1", "r2"));
        assertThatThrownBy(() -> new TsvRulesExporter().write(unused, folder)).isInstanceOf(BadRequest.class)
                .hasMessageContaining("the invented relation 'r2' stands in no rule");
        RuleSet half = new RuleSet(List.of(new Entry(AUNT, Measures.counted(1, 1, 1, 1), List.of("\ud800"))), Set.of());
        assertThatThrownBy(() -> new TsvRulesExporter().write(half, folder)).isInstanceOf(BadRequest.class).hasMessageContaining("half a character");
        assertThatThrownBy(() -> new JsonRulesExporter().write(half, folder)).isInstanceOf(BadRequest.class).hasMessageContaining("half a character");
    }

    /** Files of earlier versions stay readable; this is one of version 1. */
    @Test
    void aFileOfVersion1IsRead() throws IOException {
        String file = "{\"schemaVersion\":1,\"invented\":[],\"rules\":[{\"rule\":\"aunt(X,Y) <= father(X,A), sister(A,Y)\","
                + "\"support\":3,\"body\":4,\"pcaBody\":4,\"head\":6}]}";
        assertThat(Parts.file("rules.json", file.getBytes(StandardCharsets.UTF_8)).read(Parts.JSON).entries())
                .containsExactly(new Entry(AUNT, Measures.counted(3, 4, 4, 6), List.of()));
    }
}
