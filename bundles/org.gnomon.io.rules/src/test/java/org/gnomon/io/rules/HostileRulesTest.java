package org.gnomon.io.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.gnomon.api.Cancelled;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.EndlessStream;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRulesTest {

    private static final Limits SMALL = new Limits(20_000, 3, 100, 100);
    private static final String JSON = "{\"schemaVersion\":1,\"invented\":[\"r\"],\"rules\":[{\"rule\":\"h(X,\\\"a b\\\") <= b(X,A)\","
            + "\"support\":1,\"body\":2,\"score\":-1.5e3,\"sampled\":true,"
            + "\"examples\":[\"x\"]}]}";
    private static final String TSV = "rule\tsupport\tbody\tscore\tsampled\tinvented\texamples\nh(X,\"a b\") <= b(X,A)\t1\t2\t-1.5e3\ttrue\t[\"b\"]\t[\"x\"]\n";
    private static final String ANYBURL = "4\t3\t0.75\th(X,c) <= b(X,A), d(A,e)\n2\t1\t0.5\th(X,c) <= \n";
    private static final String AMIE = String.join("\t", AmieColumns.USUAL) + "\n?a  b  ?c  ?c  d  e   => ?a  h  c\t0.5\t0.75\t0.75\t3\t4\t4\t?a\n";

    static List<Arguments> sound() {
        return List.of(Arguments.of(Parts.JSON, JSON), Arguments.of(Parts.TSV, TSV), Arguments.of(Parts.ANYBURL, ANYBURL), Arguments.of(Parts.AMIE, AMIE));
    }

    private static void refuses(Importer<RuleSet> importer, String text, String message) {
        assertThatThrownBy(() -> Parts.file("r", text).read(importer, SMALL)).as(text.substring(0, Math.min(200, text.length())))
                .isInstanceOf(RefusedInput.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "''|is empty", "rule|line 1, column 1: the table needs the columns rule and support", "rule>support>rule|line 1, column 14: a second column 'rule'",
        "rule>support>x|line 1, column 14: unknown column 'x'; allowed: rule, support, body, pcaBody",
        "rule>support#h(X,Y) <= b(X,Y)|line 2, column 17: 1 field; expected 2",
        "rule>support#h(X,Y) <= b(X,Y)>1>2|line 2, column 21: 3 fields; expected 2",
        "rule>support#h(X,Y) <= b(X,Y>1|line 2, column 16: the rule ends where ')'",
        "support>rule#1>h(X,\"Y) <= b(X,A)|line 2, column 7: the quote is not closed", "rule>support#>1|line 2, column 1: the rule ends where a name",
        "rule>support#h(X,Y) <= b(X,Y)>|line 2, column 1: the support is missing", "rule>support#h(X,Y) <= b(X,Y)>-1|line 2, column 18: '-1' is no count",
        "rule>support#h(X,Y) <= b(X,Y)>1e3|'1e3' is no count", "rule>support#h(X,Y) <= b(X,Y)>9999999999999999999|'9999999999999999999' is no count",
        "rule>support>body#h(X,Y) <= b(X,Y)>3>2|line 2, column 1: body size is 2; allowed: at least the support, 3",
        "rule>support>score#h(X,Y) <= b(X,Y)>3>NaN|'NaN' is no finite",
        "rule>support>score#h(X,Y) <= b(X,Y)>3>1e999|'1e999' is no finite", "rule>support>score#h(X,Y) <= b(X,Y)>3>0x1p3|'0x1p3' is no finite",
        "rule>support>sampled#h(X,Y) <= b(X,Y)>3>yes|line 2, column 20: 'yes'; allowed: true, false",
        "rule>support>examples#h(X,Y) <= b(X,Y)>3>a|line 2, column 20: no JSON array of texts",
        "rule>support>examples#h(X,Y) <= b(X,Y)>3>[1]|no JSON array", "rule>support>examples#h(X,Y) <= b(X,Y)>3>[\"a\"] x|no JSON array",
        "rule>support>examples#h(X,Y) <= b(X,Y)>3>[\"\\ud800\"]|no JSON array",
        "rule>support>invented#h(X,Y) <= b(X,Y)>3>[[[[|no JSON array",
        "rule>support#h(X,Y) <= b(X,Y)>3#h(A,B) <= b(A,B)>3|line 3, column 1: the rule stands there already",
        "rule>support#h(X,a) <= >3#h(X,b) <= >3#h(X,c) <= >3#h(X,d) <= >3|line 5, column 1: more than 3 rules"})
    void tablesThatAreNotWellFormed(String text, String message) {
        refuses(Parts.TSV, text.replace("''", "").replace('>', '\t').replace('#', '\n'), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "~~|line 1, column 1: End of input", "[]|line 1, column 2: Expected BEGIN_OBJECT but was BEGIN_ARRAY", "{|End of input",
        "{}|is missing; this version reads 1",
        "{'schemaVersion':2}|at $.schemaVersion: 2; this version of Gnomon reads 1", "{'schemaVersion':'1'}|a number is expected, not STRING",
        "{'schemaVersion':1} {}|malformed JSON",
        "{'schemaVersion':1,'schemaVersion':1}|at $.schemaVersion: a second member",
        "{'schemaVersion':1,'x':1}|at $.x: unknown member; allowed: schemaVersion, invented, rules",
        "{'schemaVersion':1,'rules':{}}|Expected BEGIN_ARRAY", "{'schemaVersion':1,'rules':[{}]}|at $.rules[0]: the rule itself is missing",
        "{'schemaVersion':1,'rules':[[[]]]}|Expected BEGIN_OBJECT",
        "{'schemaVersion':1,'rules':[{'rule':'h(X,Y) <= b(X,Y)'}]}|at $.rules[0]: the support is missing",
        "{'schemaVersion':1,'rules':[{'rule':7}]}|a text is expected, not NUMBER",
        "{'schemaVersion':1,'rules':[{'rule':'h(X,Y) <= b(X'}]}|at $.rules[0].rule: the rule ends where ','",
        "{'schemaVersion':1,'rules':[{'support':1,'support':1}]}|at $.rules[0].support: a second member",
        "{'schemaVersion':1,'rules':[{'support':-1}]}|'-1' is no count", "{'schemaVersion':1,'rules':[{'support':1.0}]}|'1.0' is no count",
        "{'schemaVersion':1,'rules':[{'support':null}]}|a number is expected, not NULL",
        "{'schemaVersion':1,'rules':[{'support':99999999999999999999}]}|is no count",
        "{'schemaVersion':1,'rules':[{'score':1e999}]}|at $.rules[0].score: '1e999' is no finite", "{'schemaVersion':1,'rules':[{'score':NaN}]}|malformed JSON",
        "{'schemaVersion':1,'rules':[{'sampled':'true'}]}|Expected a boolean", "{'schemaVersion':1,'rules':[{'examples':'a'}]}|Expected BEGIN_ARRAY",
        "{'schemaVersion':1,'invented':[1]}|a text is expected",
        "{'schemaVersion':1,'invented':['\\udc00']}|half a character",
        "{'schemaVersion':1,'rules':[{'rule':'h(X,Y) <= b(X,Y)','support':3,'head':2}]}|head size is 2; allowed: at least the support, 3",
        "{'schemaVersion':1,'rules':[{'rule':'h(X,Y) <= b(X,Y)','support':3},{'support':3,'rule':'h(P,Q) <= b(P,Q)'}]}|"
            + "at $.rules[1]: the rule stands there already"})
    void jsonThatIsNotWellFormed(String text, String message) {
        refuses(Parts.JSON, text.replace('\'', '"'), message);
    }

    @Test
    void theLineOfMalformedJsonIsNamed() {
        refuses(Parts.JSON, "{'schemaVersion':1}", "malformed JSON");
        refuses(Parts.JSON, "{\"schemaVersion\":1,\n\"rules\":[\n{\"rule\":]}", "r, line 3, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"rules\":[", "{\"invented\":["})
    void deepJson(String part) {
        String deep = "{\"schemaVersion\":1,\"rules\":[" + part.repeat(1000);
        refuses(Parts.JSON, deep, "r, ");
        refuses(Parts.JSON, part.repeat(1000), "r, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "1>2|line 1, column 4: 2 fields; expected 4: predicted, correct, confidence, rule", "4>3>1>h(X,Y) <= b(X,Y)>x|5 fields; expected 4",
        "x>3>1>h(X,Y) <= b(X,Y)|line 1, column 1: 'x' is no count",
        "4>-3>1>h(X,Y) <= b(X,Y)|line 1, column 3: '-3' is no count", "4>3>>h(X,Y) <= b(X,Y)|line 1, column 5: '' is no finite decimal",
        "2>3>1>h(X,Y) <= b(X,Y)|line 1, column 1: body size is 2",
        "4>3>1>h(X,Y)|line 1, column 7: a rule has ' <= '", "4>3>1> <= b(X,Y)|line 1, column 7: an atom is a relation and two terms",
        "4>3>1>h(X,Y) <= b(X,Y), |line 1, column 17: an atom",
        "4>3>1>h(X) <= b(X,Y)|line 1, column 9: an atom has two terms", "4>3>1>h(X,) <= b(X,Y)|line 1, column 9: a term needs a name",
        "4>3>1>h(X,Y) <= (X,Y)|line 1, column 17: an atom is",
        "4>3>1>h(X,a,Y) <= b(X,Y)|line 1, column 9: the terms can be read in several ways", "4>3>1>h(a,b,c) <= b(X,Y)|several ways",
        "4>3>1>h(X,Y) <= b(X,A)|a variable of the head",
        "4>3>1>h(X,Y) <= b(X,Y)>|5 fields", "4>3>1>h(X,Y <= b)(X,Y)|line 1, column 7: an atom is"})
    void linesThatAreNotOfAnyburl(String text, String message) {
        refuses(Parts.ANYBURL, text.replace('>', '\t'), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "?a  r  ?b   => ?a  h  ?b|line 1, column 25: 1 field; expected 8: those of the header",
        "Rule>Body size|line 1, column 1: the header has no column 'Positive Examples'",
        "?a  r  ?b   => ?a  h  ?b>x>0>0>3>4>4>|line 1, column 26: 'x' is no decimal number", "?a  r  ?b   => ?a  h  ?b>0>0>0>x>4>4>|'x' is no whole number",
        "?a  r  ?b   => ?a  h  ?b>0>0>0>0.5>4>4>|'0.5' is no whole number",
        "?a  r  ?b   => ?a  h  ?b>0>0>0>-1>4>4>|support is -1", "?a  r  ?b   => ?a  h  ?b>0>0>0>3>2>4>|body size is 2; allowed: at least the support, 3",
        "?a  r  ?b >0>0>0>3>4>4>|line 1, column 1: a rule has ' => '", "?a  r   => ?a  h  ?b>0>0>0>3>4>4>|2 names with two spaces between; an atom has three",
        "?a r ?b   => ?a  h  ?b>0>0>0>3>4>4>|1 name with",
        "?a  r  ?b   => ?a  h  ?b  ?a  h  ?b>0>0>0>3>4>4>|line 1, column 16: 2 atoms in the head",
        "=> ?a  h  ?b>0>0>0>3>4>4>|line 1, column 1: a rule has ' => '", "?a  r  ?a   => ?a  h  ?b>0>0>0>3>4>4>|a variable of the head"})
    void linesThatAreNotOfAmie(String text, String message) {
        refuses(Parts.AMIE, text.replace('>', '\t').replace("=\t", "=>"), message);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void textsThatAreNone(Importer<RuleSet> importer, String sound) {
        byte[] latin = sound.replace("c", "\u00e9").replace("x", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Parts.file("r", latin).read(importer)).isInstanceOf(RefusedInput.class).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> Parts.file("r", sound.replace("b(", "b\0(").replace("  b", "  \0b")).read(importer)).isInstanceOf(RefusedInput.class);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void textsWithoutEnd(Importer<RuleSet> importer, String sound) {
        for (String part : new String[] {"x", "\"", " ", "\n", "[", "9", sound.replace("\n", "")}) {
            byte[] start = sound.substring(0, sound.length() - 3).getBytes(StandardCharsets.UTF_8);
            SingleFile file = new SingleFile("r", 1, () -> new EndlessStream(start, part.getBytes(StandardCharsets.UTF_8)));
            assertThatThrownBy(() -> importer.read(file, new Limits(4 << 20, 1000, 10, 10), TestRun.seeded(0))).as(part).isInstanceOf(RefusedInput.class);
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void packedTexts(Importer<RuleSet> importer, String sound) throws IOException {
        byte[] packed = Parts.gzip(sound);
        assertThat(Parts.file("r.gz", packed).read(importer)).isEqualTo(Parts.file("r", sound).read(importer));
        for (int length = 0; length < packed.length; length++) {
            Parts cut = Parts.file("r.gz", Arrays.copyOf(packed, length));
            assertThatThrownBy(() -> cut.read(importer)).as("%d bytes", length).isInstanceOf(RefusedInput.class).hasMessageContaining("gzip");
        }
        byte[] bomb = Parts.gzip(sound + "\n".repeat(3_000_000));
        assertThatThrownBy(() -> Parts.file("r.gz", bomb).read(importer, SMALL)).isInstanceOf(RefusedInput.class);
        SingleFile members = new SingleFile("r.gz", 1, () -> new EndlessMembers(packed));
        assertThatThrownBy(() -> importer.read(members, SMALL, TestRun.seeded(0))).isInstanceOf(RefusedInput.class);
    }

    /** A packed text, and empty ones behind it without end. */
    private static final class EndlessMembers extends InputStream {

        private final InputStream bytes;

        EndlessMembers(byte[] packed) {
            try {
                bytes = new EndlessStream(packed, Parts.gzip(""));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int available() {
            return 1;
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aCancelIsSeen(Importer<RuleSet> importer, String sound) {
        Parts file = Parts.file("r", sound);
        for (int checks = 0; checks < 2; checks++) {
            TestRun run = TestRun.cancelledAfter(checks);
            assertThatThrownBy(() -> importer.read(file, Limits.DEFAULT, run)).isInstanceOf(Cancelled.class);
        }
    }

    /** Whatever bytes come, there is one failure or a set of rules. */
    @ParameterizedTest
    @MethodSource("sound")
    void anyDamageIsRefusedOrRead(Importer<RuleSet> importer, String sound) throws IOException {
        byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = bytes.clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Parts.file("r", damaged).read(importer, SMALL).entries()).hasSizeBetween(0, 3);
            } catch (RefusedInput e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1000, 1999);
    }
}
