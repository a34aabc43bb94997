package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
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

/** Rules over the installed miners and formats: from data to answers, and between the forms of others. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class RuleCommandsIT {

    private static final String FAMILY = """
            ann\tmother\tbea
            bea\tmother\tcora
            ann\tgrandmother\tcora
            dan\tmother\teve
            eve\tmother\tfay
            dan\tgrandmother\tfay
            gus\tmother\thal
            hal\tmother\tida
            gus\tgrandmother\tida
            jan\tmother\tkim
            kim\tmother\tliz
            """;

    @InjectService(timeout = 20_000)
    Program program;

    @TempDir
    Path folder;

    private CommandRun shell;

    @BeforeEach
    void shell() throws IOException {
        shell = new CommandRun(program, folder);
        Files.writeString(Files.createDirectory(folder.resolve("family")).resolve("train.tsv"), FAMILY);
        Files.writeString(folder.resolve("family/test.tsv"), "jan\tgrandmother\tliz\n");
    }

    private void run(String line) {
        shell.run(line);
        assertThat(shell.exit()).as(line + "\n" + shell.err()).isZero();
    }

    @Test
    void storiesAreGeneratedMinedAnsweredAndMeasured() throws IOException {
        run("data generate kinship --out kin --set trainingStories=1000 --set testStories=10 --seed 1");
        run("data show kin");
        assertThat(shell.out()).contains("stories").contains("train").contains("father");
        run("rules mine kin --seed 2 --json");
        assertThat(shell.json().get("complete").getAsBoolean()).isTrue();
        assertThat(folder.resolve("runs/0001-mine")).isDirectoryContaining("glob:**/rules.json").isDirectoryContaining("glob:**/rules.tsv")
                .isDirectoryContaining("glob:**/state.bin");
        run("rules predict 0001-mine kin --json");
        JsonArray answers = shell.json().getAsJsonArray("answers");
        assertThat(answers).hasSizeGreaterThan(20).allSatisfy(this::restsOnFacts);
        run("rules evaluate 0001-mine kin --json");
        JsonObject scores = shell.json();
        JsonObject all = scores.getAsJsonArray("groups").get(scores.getAsJsonArray("groups").size() - 1).getAsJsonObject();
        assertThat(all.get("mean").getAsDouble()).isGreaterThan(0.9);
        assertThat(scores.getAsJsonArray("recovery").get(0).getAsJsonObject().get("wrongHead").getAsJsonArray()).isEmpty();
        assertThat(Path.of(scores.get("report").getAsString())).content().contains("<svg");
        run("runs list --json");
        assertThat(shell.json().getAsJsonArray("runs")).extracting(r -> r.getAsJsonObject().get("status").getAsString()).containsOnly("succeeded");
    }

    private void restsOnFacts(JsonElement answer) {
        JsonArray candidates = answer.getAsJsonObject().getAsJsonArray("candidates");
        StreamSupport.stream(candidates.spliterator(), false).map(JsonElement::getAsJsonObject)
                .forEach(c -> assertThat(c.getAsJsonArray("derivations").get(0).getAsJsonObject().getAsJsonArray("facts")).isNotEmpty());
    }

    @Test
    void aKnowledgeGraphIsMinedAskedAndMeasured() {
        run("rules mine family --set minSupport=2 --json");
        run("rules show 0001-mine --head grandmother");
        assertThat(shell.out()).contains("grandmother(X,Y) <= mother(X,A), mother(A,Y)");
        run("rules predict 0001-mine family --query grandmother(jan,?) --explain");
        assertThat(shell.out()).contains("liz").contains("mother(jan,kim), mother(kim,liz) -> grandmother(jan,liz)");
        run("rules predict 0001-mine family --query grandmother(liz,?) --query mother(zoe,?)");
        assertThat(shell.out()).contains("grandmother(liz,?)  no answer: The body of no rule for 'grandmother' holds of 'liz'")
                .contains("mother(zoe,?)  no answer: Entity 'zoe' stands in no fact.");
        run("rules predict 0001-mine family --query mother(zoe,?) --json");
        assertThat(shell.json().getAsJsonArray("answers").get(0).getAsJsonObject().getAsJsonArray("reasons"))
                .hasToString("[\"Entity 'zoe' stands in no fact.\"]");
        run("rules evaluate 0001-mine family --json");
        JsonObject both = shell.json().getAsJsonArray("sets").get(0).getAsJsonObject().getAsJsonObject("mean").getAsJsonObject("both");
        assertThat(both.get("questions").getAsInt()).isEqualTo(2);
        assertThat(both.get("mrr").getAsDouble()).isEqualTo(1);
    }

    @Test
    void rulesAreMeasuredOnTheValidationFactsToo() throws IOException {
        Files.writeString(folder.resolve("family/valid.tsv"), "jan\tmother\tkim\nann\tmother\tliz\n");
        run("rules mine family --set minSupport=2");
        run("rules evaluate 0001-mine family --split valid --json");
        JsonObject both = shell.json().getAsJsonArray("sets").get(0).getAsJsonObject().getAsJsonObject("mean").getAsJsonObject("both");
        assertThat(both.get("questions").getAsInt()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"rules-tsv, rules.tsv", "rules-json, rules.json", "anyburl, rules.anyburl.txt", "amie, rules.amie.txt"})
    void rulesGoToEveryFormAndComeBack(String format, String file) throws IOException {
        Files.writeString(folder.resolve("mine.tsv"), FAMILY);
        run("rules mine mine.tsv --set minSupport=2 --set constants=false");
        run("rules convert 0001-mine --format " + format + " --out there");
        run("rules convert there/" + file + " --out back");
        run("rules show 0001-mine --json");
        JsonArray before = shell.json().getAsJsonArray("entries");
        run("rules show back/rules.json --json");
        assertThat(shell.json().getAsJsonArray("entries")).extracting(e -> e.getAsJsonObject().get("rule"))
                .containsExactlyInAnyOrderElementsOf(StreamSupport.stream(before.spliterator(), false).map(e -> e.getAsJsonObject().get("rule")).toList());
    }

    @Test
    void oldRulesAreCountedOnNewFacts() throws IOException {
        run("rules mine family --set minSupport=2");
        Files.writeString(folder.resolve("new.tsv"), "x\tmother\ty\ny\tmother\tz\nx\tgrandmother\tz\nu\tmother\tv\nv\tmother\tw\nu\tgrandmother\tq\n");
        run("rules score 0001-mine new.tsv --json");
        JsonObject rule = StreamSupport.stream(shell.json().getAsJsonArray("leading").spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(r -> r.get("rule").getAsString().equals("grandmother(X,Y) <= mother(X,A), mother(A,Y)")).findFirst().orElseThrow();
        assertThat(rule.get("support").getAsInt()).isEqualTo(1);
        assertThat(rule.get("body").getAsInt()).isEqualTo(2);
        assertThat(rule.get("headSize").getAsInt()).isEqualTo(2);
    }

    @Test
    void anExpectedRuleIsToldWhyItWasNotMined() throws IOException {
        Files.writeString(folder.resolve("expected.anyburl.txt"), "4\t3\t0.75\tgrandmother(X,Y) <= mother(X,A), mother(A,Y)\n"
                + "1\t1\t1.0\tgrandmother(X,Y) <= sister(X,Y)\n");
        run("rules mine family --set minSupport=4");
        run("rules score expected.anyburl.txt family --mined 0001-mine");
        assertThat(shell.out()).contains("The support is 3; the least is 4.", "Relation 'sister' stands in no fact.");
        run("rules mine family --set minSupport=3");
        run("rules score expected.anyburl.txt family --mined 0003-mine --json");
        assertThat(shell.json().getAsJsonArray("notMined").get(0).getAsJsonObject().get("reasons")).hasToString("[\"It was mined.\"]");
    }

    @Test
    void aLimitKeepsWhatWasFoundAndTheRestIsMinedLater() throws IOException {
        run("data generate kinship --out kin --set trainingStories=2000 --seed 4");
        shell.run("rules mine kin --set epochs=10000 --snapshots 50ms --time-limit 3s");
        assertThat(shell.exit()).isEqualTo(6);
        assertThat(shell.out()).contains("--resume 0001-mine");
        assertThat(Files.readString(folder.resolve("runs/0001-mine/leaderboard.tsv"))).contains("<=");
        assertThat(Files.readString(folder.resolve("runs/0001-mine/run.json"))).contains("partial");
        shell.run("rules mine kin --set epochs=3 --resume 0001-mine");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("parameter epochs '10000'").contains("allowed: the same");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"rules mine nope|4|generators of stories", "rules mine family --method r5x|4|r5",
        "rules mine family --split train|2|--split",
        "rules mine family --head uncle|4|it has mother, grandmother", "rules show 0009-mine|4|mining runs", "rules predict 0001-mine family|2|--query",
        "rules predict 0001-mine family --query mother(ann)|2|one question mark", "rules evaluate 0001-mine family/train.tsv|2|no test facts",
        "rules mine kinship --head aunt|2|--head",
        "rules evaluate 0001-mine family --split valid|2|no valid facts",
        "rules evaluate 0001-mine family --split dev|2|allowed for a knowledge graph: test, valid"})
    void whatCannotBeDoneIsSaid(String line, int exit, String said) {
        run("rules mine family");
        shell.run(line);
        assertThat(shell.exit()).as(shell.out() + shell.err()).isEqualTo(exit);
        assertThat(shell.err()).contains(said);
    }
}
