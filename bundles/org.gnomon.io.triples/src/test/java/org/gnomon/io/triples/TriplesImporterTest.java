package org.gnomon.io.triples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import org.gnomon.api.Cancelled;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.Triple;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriplesImporterTest {

    private static final Triple MOTHER = new Triple("ann", "mother", "eve");
    private static final Triple SISTER = new Triple("eve", "sister", "joan of arc");

    static List<Arguments> files() {
        return List.of(arguments("kg.tsv", "ann\tmother\teve\neve\tsister\tjoan of arc\n"),
                arguments("kg.txt", "\uFEFFann\tmother\teve\r\n\r\neve\tsister\tjoan of arc"), arguments("kg.csv", "ann,mother,eve\neve,sister,joan of arc\n"),
                arguments("kg.csv", "head,relation,tail\nann,mother,eve\neve,sister,\"joan of arc\"\n"),
                arguments("kg.csv", "Object,Subject,Predicate\neve,ann,mother\njoan of arc,eve,sister\n"),
                arguments("kg.csv", "\"ann\",\"mother\",\"eve\"\r\n\"eve\",\"sister\",\"joan of arc\"\r\n"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void oneFileIsForTraining(String name, String text) throws IOException {
        FactSplits splits = Folder.file(name, text).read();
        assertThat(splits.name()).isEqualTo("kg");
        assertThat(splits.training()).containsExactly(MOTHER, SISTER);
        assertThat(splits.validation()).isEmpty();
        assertThat(splits.test()).isEmpty();
        assertThat(Folder.file(name + ".gz", Folder.gzip(text)).read().training()).containsExactly(MOTHER, SISTER);
    }

    @Test
    void namesAreTakenAsTheyStand() throws IOException {
        assertThat(Folder.file("kg.tsv", " a \tb,\"c\"\t#d\n").read().training()).containsExactly(new Triple(" a ", "b,\"c\"", "#d"));
        assertThat(Folder.file("kg.csv", "\"a \"\"b\"\", c\", r ,#d\n").read().training()).containsExactly(new Triple("a \"b\", c", " r ", "#d"));
    }

    @Test
    void aHeaderIsOnlyOneOnTheFirstLineOfCommaSeparatedValues() throws IOException {
        Triple header = new Triple("head", "relation", "tail");
        assertThat(Folder.file("kg.csv", "a,b,c\nhead,relation,tail\n").read().training()).containsExactly(new Triple("a", "b", "c"), header);
        assertThat(Folder.file("kg.tsv", "head\trelation\ttail\n").read().training()).containsExactly(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid.tsv", "validation.tsv", "dev.txt"})
    void aFolderHoldsTheSplits(String validation) throws IOException {
        Folder folder = Folder.file("train.tsv", "ann\tmother\teve\n").and("facts.csv", "eve,sister,joan of arc\nann,mother,eve\n")
                .and(validation, "a\tb\tc\n").and("test.nt", "<x:a> <x:b> <x:c> .\n").and("README.md", "no facts");
        assertThat(new TriplesImporter().recognises(folder)).isTrue();
        FactSplits splits = folder.read();
        assertThat(splits.training()).containsExactly(MOTHER, SISTER);
        assertThat(splits.training().repeated()).isEqualTo(1);
        assertThat(splits.validation()).containsExactly(new Triple("a", "b", "c"));
        assertThat(splits.test()).containsExactly(new Triple("x:a", "x:b", "x:c"));
    }

    @Test
    void onlyFoldersWithTrainingAndSingleFilesAreRecognised() {
        TriplesImporter importer = new TriplesImporter();
        assertThat(importer.recognises(Folder.file("kg.nt.gz", ""))).isTrue();
        assertThat(importer.recognises(Folder.file("kg.json", ""))).isFalse();
        assertThat(importer.recognises(Folder.file("a.tsv", "").and("b.tsv", ""))).isFalse();
        assertThat(importer.recognises(Folder.file("train.tsv", "").and("b.tsv", ""))).isTrue();
    }

    @Test
    void foldersThatDoNotSayWhatIsWhatAreRefused() {
        assertThatThrownBy(() -> Folder.file("a.tsv", "").and("b.tsv", "").read()).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("no file of facts in it is called train");
        assertThatThrownBy(() -> Folder.file("train.tsv", "").and("train.nt", "").read()).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("train.nt, train.tsv");
        assertThatThrownBy(() -> Folder.file("train.tsv", "a\tb\tc\n").and("valid.tsv", "").and("dev.csv", "").read()).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("dev.csv, valid.tsv");
        assertThatThrownBy(() -> Folder.file("kg.json", "").read()).isInstanceOf(RefusedInput.class);
    }

    @Test
    void filesWithoutFactsAreRefused() {
        assertThatThrownBy(() -> Folder.file("kg.nt", "# nothing\n\n").read()).isInstanceOf(RefusedInput.class).hasMessageContaining("no facts");
    }

    @Test
    void aCancelIsSeen() {
        Folder folder = Folder.file("kg.tsv", "a\tb\tc\n".repeat(10));
        assertThatThrownBy(() -> new TriplesImporter().read(folder, Limits.DEFAULT, TestRun.cancelledAfter(8))).isInstanceOf(Cancelled.class);
    }
}
