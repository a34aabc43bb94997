package org.gnomon.io.triples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.EndlessStream;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTriplesTest {

    private static final Limits SMALL = new Limits(10_000, 10, 8, 20);

    private static void refuses(String name, String text, String message) {
        assertThatThrownBy(() -> Folder.file(name, text).read(SMALL)).as(text).isInstanceOf(RefusedInput.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a|line 2, column 2: the line ends after 1 field;", "a>b|line 2, column 4: the line ends after 2 fields;", "a>b>c>d|line 2, column 7: a fourth field",
        "a>b>|line 2, column 5: the tail has no name", ">b>c|line 2, column 1: the head has no name", "a>>c|line 2, column 3: the relation has no name"})
    void tabSeparatedLinesThatAreNoFacts(String line, String message) {
        refuses("t.tsv", "x\ty\tz\n" + line.replace('>', '\t'), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a|line 2, column 2: the line ends after 1 field;", "a,b,c,d|line 2, column 7: a fourth field", "a,b,|line 2, column 5: the tail has no name",
        "\"\",b,c|line 2, column 1: the head has no name", "a,\"b,c|line 2, column 3: the quote is not closed",
        "a,\"b\"x,c|line 2, column 6: text after a closing quote",
        "a,b\"\",c|line 2, column 4: a quote inside", "\"|line 2, column 1: the quote"})
    void commaSeparatedLinesThatAreNoFacts(String line, String message) {
        refuses("t.csv", "head,relation,tail\n" + line, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.tsv", "t.csv", "t.nt"})
    void textsThatAreNone(String name) {
        refuses(name, "a\0b", "control character U+0000");
        refuses(name, "", "no facts");
        byte[] latin = {(byte) 0xe9, '\t', 'b', '\t', 'c'};
        assertThatThrownBy(() -> Folder.file(name, latin).read()).isInstanceOf(RefusedInput.class).hasMessageContaining("line 1, column 1: not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.tsv", "t.csv", "t.nt", "t.nt.gz"})
    void linesWithoutEnd(String name) {
        for (String start : new String[] {"", "\"", "<http://a", "<a:b> <a:b> \"", "<a:b> <a:b> _:"}) {
            InputStream endless = new EndlessStream(start.getBytes(StandardCharsets.UTF_8), new byte[] {'x'});
            SingleFile file = new SingleFile(name, 1, () -> endless);
            assertThatThrownBy(() -> new TriplesImporter().read(file, Limits.DEFAULT, TestRun.seeded(0))).isInstanceOf(RefusedInput.class);
        }
    }

    @Test
    void moreThanTheLimits() {
        refuses("t.tsv", "a\tb\tc\n".repeat(21), "line 21, column 1: more than 20 facts");
        refuses("t.tsv", "a\tb\tc\na\tb\td\na\tb\te\na\tb\tf\na\tb\tg\na\tb\th\na\tb\ti\na\tb\tj\n", "line 8, column 1: more than 8 entities");
        refuses("t.tsv", "a\tb\t" + "c".repeat(10_000), "10004 bytes; allowed: 10000");
        assertThatThrownBy(() -> Folder.file("t.tsv.gz", Folder.gzip("a\tb\tc\n".repeat(5000))).read(new Limits(10_000, 10, 10, 100_000)))
                .isInstanceOf(RefusedInput.class).hasMessageContaining("more than 10000 bytes when unpacked");
    }

    @Test
    void limitsHoldForAllFilesTogether() {
        Folder folder = Folder.file("train.tsv", "a\tb\tc\n".repeat(15)).and("test.tsv", "a\tb\tc\n".repeat(6));
        assertThatThrownBy(() -> folder.read(SMALL)).isInstanceOf(RefusedInput.class).hasMessageContaining("test.tsv, line 6, column 1: more than 20 facts");
        Folder packed = new Folder("folder", Map.of("train.tsv.gz", zipped(6000), "valid.tsv.gz", zipped(6000)));
        assertThatThrownBy(() -> packed.read(new Limits(60_000, 10, 10, 100_000))).isInstanceOf(RefusedInput.class).hasMessageContaining("valid.tsv.gz, line ");
    }

    private static byte[] zipped(int facts) {
        try {
            return Folder.gzip("a\tb\tc\n".repeat(facts));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void damagedGzip() {
        byte[] packed = zipped(10);
        for (int length = 0; length < packed.length; length++) {
            Folder cut = Folder.file("t.tsv.gz", Arrays.copyOf(packed, length));
            assertThatThrownBy(cut::read).as("%d bytes", length).isInstanceOf(RefusedInput.class);
        }
    }

    /** Whatever bytes come, there is one failure or a set of facts. */
    @ParameterizedTest
    @ValueSource(strings = {"t.tsv", "t.csv", "t.nt"})
    void anyDamageIsRefusedOrRead(String name) throws IOException {
        byte[] sound = switch (name) {
            case "t.tsv" -> "ann\tmother\teve\neve\tsister\tjoan\n".getBytes(StandardCharsets.UTF_8);
            case "t.csv" -> "head,relation,tail\nann,\"mother\",eve\neve,sister,\"joan\"\"s\"\n".getBytes(StandardCharsets.UTF_8);
            default -> "<http://a/s> <http://a/p> \"x\\n\\u00e9\"@fr . # c\n_:a <http://a/p> \"5\"^^<http://a/t> .\n".getBytes(StandardCharsets.UTF_8);
        };
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = sound.clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Folder.file(name, damaged).read(SMALL).training().size()).isBetween(1, 6);
            } catch (RefusedInput e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1000, 1999);
    }
}
