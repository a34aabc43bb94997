package org.gnomon.io.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {

    private static final List<Importer<RuleSet>> ALL = List.of(Parts.JSON, Parts.TSV, Parts.ANYBURL, Parts.AMIE);

    @ParameterizedTest
    @CsvSource({"rules.json, JsonRulesImporter", "umls.rules.json.gz, JsonRulesImporter", "rules.tsv, TsvRulesImporter", "a.b.rules.tsv, TsvRulesImporter",
        "rules.anyburl.txt, AnyburlImporter", "umls.anyburl.txt.gz, AnyburlImporter", "anyburl.txt, AnyburlImporter", "rules.amie.txt, AmieImporter",
        "amie.txt, AmieImporter"})
    void aNameBelongsToOneForm(String name, String importer) {
        Parts file = Parts.file(name, "");
        assertThat(ALL.stream().filter(i -> i.recognises(file)).map(i -> i.getClass().getSimpleName())).containsExactly(importer);
    }

    @ParameterizedTest
    @CsvSource({"train.tsv", "world_17_rules.json", "myrules.json", "rules.txt", "rules.json.bak", "rules-100", "stories.jsonl"})
    void otherNamesBelongToNone(String name) {
        assertThat(ALL).noneMatch(importer -> importer.recognises(Parts.file(name, "")));
    }

    @Test
    void aFileCanBeReadWhateverItIsCalled() throws IOException {
        assertThat(Parts.file("rules-100", "2\t1\t0.5\th(X,Y) <= b(X,Y)\n").read(Parts.ANYBURL).entries()).hasSize(1);
        assertThat(Parts.file("x", "rule\tsupport\nh(X,Y) <= b(X,Y)\t1\n").read(Parts.TSV).entries()).hasSize(1);
    }

    @Test
    void ofAFolderTheFileThatIsCalledSoIsRead() throws IOException {
        byte[] table = "rule\tsupport\n".getBytes(StandardCharsets.UTF_8);
        Parts folder = new Parts("run", Map.of("rules.tsv", table, "state.bin", new byte[3], "rules.json", new byte[0]));
        assertThat(Parts.TSV.recognises(folder)).isTrue();
        assertThat(folder.read(Parts.TSV).entries()).isEmpty();
        assertThatThrownBy(() -> folder.read(Parts.AMIE)).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("there is no file called *.amie.txt; give one file");
        Parts two = new Parts("run", Map.of("rules.tsv", table, "a.rules.tsv", table));
        assertThat(Parts.TSV.recognises(two)).isFalse();
        assertThatThrownBy(() -> two.read(Parts.TSV)).isInstanceOf(RefusedInput.class).hasMessageContaining("a.rules.tsv, rules.tsv");
    }

    @Test
    void bytesAreLimitedBeforeTheyAreRead() {
        Limits small = new Limits(100, 10, 10, 10);
        ALL.forEach(importer -> assertThatThrownBy(() -> Parts.file("x", " ".repeat(101)).read(importer, small)).isInstanceOf(RefusedInput.class)
                        .hasMessageContaining("101 bytes; allowed: 100"));
    }
}
