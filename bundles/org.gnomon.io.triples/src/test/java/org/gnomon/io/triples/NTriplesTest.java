package org.gnomon.io.triples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gnomon.api.mine.Triple;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Most lines are those of the W3C's test suite for N-Triples, w3c/rdf-tests. */
class NTriplesTest {

    private static final String START = "<http://example/s> <http://example/p> ";
    private static final List<Integer> SAMPLE = "a \"\\\t\n\r\b\f\0\u007f'ß漢😀".codePoints().boxed().toList();

    private static Triple only(String line) throws IOException {
        return Folder.file("x.nt", line + "\n").read().training().triple(0);
    }

    private static void refuses(String line, String message) {
        assertThatThrownBy(() -> only(line)).as(line).isInstanceOf(RefusedInput.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "<http://example/s> <http://example/p> <http://example/o> .|http://example/o",
        "<http://example/s> <http://example/p> <http://example/\\u0053> .|http://example/S",
        "<http://example/s> <http://example/p> <http://example/\\U00000053> .|http://example/S", "<http://example/s> <http://example/p> \"Alice\".|\"Alice\"",
        "<http://example/s><http://example/p>_:o.|_:o", "\t<http://example/s>\t<http://example/p>\t<http://example/o>\t.\t# comment|http://example/o",
        "<http://example/s> <http://example/p> <scheme:!$%25&'()*+,-./0123456789:/@ABC_abc~?#> .|scheme:!$%25&'()*+,-./0123456789:/@ABC_abc~?#",
        "<http://example/s> <http://example/p> \"string\"@en-uk .|\"string\"@en-uk", "<http://example/s> <http://example/p> \"\" .#|\"\"",
        "<http://example/s> <http://example/p> \"a\\u0020b\\n\" .|\"a b\\n\"", "<http://example/s> <http://example/p> \"a\\U00000020b\" .|\"a b\"",
        "<http://example/s> <http://example/p> \"123\"^^<http://www.w3.org/2001/XMLSchema#byte> .|\"123\"^^<http://www.w3.org/2001/XMLSchema#byte>",
        "<http://example/s> <http://example/p> \"123\"^^<http://www.w3.org/2001/XMLSchema#string> .|\"123\"",
        "<http://example/s> <http://example/p> \"x\\\"\\\"y\\'\\\\\" .|\"x\\\"\\\"y'\\\\\"",
        "<http://example/s> <http://example/p> \"\\u0000\\u007F\\t\" .|\"\\u0000\\u007F\\t\"",
        "<http://example/s> <http://example/p> \"<a>, #b .\" .|\"<a>, #b .\"", "<http://example/s> <http://example/p> _:1a.b-c .|_:1a.b-c",
        "<http://example/s> <http://example/p> \"\\U0001F600😀\" .|\"😀😀\""})
    void objectsAreNamedByTheirText(String line, String name) throws IOException {
        assertThat(only(line)).isEqualTo(new Triple("http://example/s", "http://example/p", name));
    }

    @Test
    void blankNodesCanBeSubjects() throws IOException {
        assertThat(only("_:s<http://example/p>_:s.")).isEqualTo(new Triple("_:s", "http://example/p", "_:s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<http://example/ space> .", "<http://example/\\u00ZZ11> .", "<http://example/\\U00ZZ1111> .", "<http://example/\\n> .",
        "<http://example/\\/> .",
        "<o> .", "\"foo\"^^<dt> .", "<http://example/o>, <http://example/o2> .", "<http://example/o>; <http://example/p2> .", "\"string\"@1 .", "\"a\\zb\" .",
        "\"\\uWXYZ\" .", "\"\\U0000WXYZ\" .", "\"abc' .", "1.0 .", "1.0e1 .", "'abc' .", "\"\"\"abc\"\"\" .", "1 .", "_::a .", "_:abc:def .",
        "<http://example/o>",
        "<http://example/o> . <http://example/o> .", "<http://example/o> <http://example/g> .", ".", "", "\"\\uD800\" .", "\"\\U00110000\" .",
        "<http://example/\\u0020> .",
        "<http://example/o .", "\"abc", "\"abc\\", "\"abc\\u12", "_:", "_:.", "_:a. .", "<> .", "<#o> .", "<_:o> .", "\"a\"@ .", "\"a\"@en- .", "\"a\"^^ .",
        "\"a\"^^_:b ."})
    void malformedObjectsAreRefused(String object) {
        refuses(START + object, "x.nt, line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<s> <http://example/p> <http://example/o> .", "<http://example/s> <p> <http://example/o> .",
        "<http://example/s> _:p <http://example/o> .",
        "\"s\" <http://example/p> <http://example/o> .", "<http://example/s> \"p\" <http://example/o> .", "@prefix : <http://example/> .",
        "@base <http://example/> .", "x"})
    void malformedSubjectsAndPredicatesAreRefused(String line) {
        refuses(line, "x.nt, line 1, column ");
    }

    @Test
    void thePlaceOfAMistakeIsNamed() {
        refuses("# first\n\n" + START + "<http://example/a b> .", "line 3, column 56: a character that no IRI has");
        refuses(START + "\"ab\\q\" .", "line 1, column 42: unknown escape");
        refuses(START + "\"ab\\uD834\" .", "line 1, column 42: the escape stands for no character");
        refuses(START + "<rel> .", "column 39: the IRI 'rel' is not absolute");
    }

    @Test
    void longTokensAreReadWithoutRecursion() throws IOException {
        String tag = "@en" + "-a".repeat(200_000);
        assertThat(only(START + "\"x\"" + tag + " .").tail()).isEqualTo("\"x\"" + tag);
        assertThat(only(START + "_:" + "a.".repeat(200_000) + "b .").tail()).hasSize(400_003);
        refuses(START + "_:a" + ".".repeat(200_000) + " .", "text after the end");
    }

    /** Literals written with random escapes and spaces are named the same as without. */
    @Test
    void escapesDoNotChangeNames() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            int[] text = random.ints(random.nextInt(12), 0, SAMPLE.size()).map(SAMPLE::get).toArray();
            String one = START + quoted(text, random) + " ".repeat(random.nextInt(3)) + ".";
            String other = START.replace("> ", ">") + quoted(text, random) + "@en .";
            assertThat(only(other).tail()).as("%s and %s", one, other).isEqualTo(only(one).tail() + "@en");
        }
    }

    private static String quoted(int[] text, RandomGenerator random) {
        return Arrays.stream(text).mapToObj(c -> character(c, random)).collect(Collectors.joining("", "\"", "\""));
    }

    private static String character(int character, RandomGenerator random) {
        boolean mustEscape = character < ' ' || character == '"' || character == '\\';
        return switch (random.nextInt(mustEscape ? 2 : 3)) {
            case 0 -> String.format("\\U%08x", character);
            case 1 -> character < 0x10000 ? String.format("\\u%04X", character) : String.format("\\U%08X", character);
            default -> Character.toString(character);
        };
    }
}
