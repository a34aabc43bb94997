package org.gnomon.io.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.gnomon.api.BadRequest;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.RuleSet.Entry;
import org.gnomon.rules.text.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmieTest {

    @TempDir
    Path folder;

    private static RuleSet read(String text) throws IOException {
        return Parts.file("out.txt", text).read(Parts.AMIE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'?b  <sibling>  ?a   => ?a  <sibling>  ?b'|<sibling>(X,Y) <= <sibling>(Y,X)",
        "'?g  <parent>  ?a  ?g  <parent>  ?b   => ?a  <sibling>  ?b'|<sibling>(X,Y) <= <parent>(A,X), <parent>(A,Y)",
        "'?a  db:description  british painter   => ?a  equals  ?a'|equals(X,X) <= db:description(X,\"british painter\")",
        "'?a  r  ?x1  ?x1  s  Rome   => ?a  h  Rome'|h(X,Rome) <= r(X,A), s(A,Rome)", "'?a  r  ?b  => ?a  h  ?b'|h(X,Y) <= r(X,Y)"})
    void rulesAreReadAsTheyStand(String text, String meant) throws ParseException {
        assertThat(AmieRule.parse(text)).isEqualTo(RuleText.parse(meant));
    }

    /** As AMIE 3 prints it, with its messages around. */
    @Test
    void outputIsReadWithItsMessages() throws IOException, ParseException {
        RuleSet rules = read("""
                Assuming 9 as type relation
                Loading files...
                Filtering on PCA confidence with minimum threshold 0.1
                Starting the mining phase... Using 16 threads
                Rule|Head Coverage|Std Confidence|PCA Confidence|Positive Examples|Body size|PCA Body size|Functional variable
                ?b  <sibling>  ?a   => ?a  <sibling>  ?b|1|1|1|20|20|20|-1
                ?a  <parent>  ?h  ?b  <sibling>  ?h   => ?a  <parent>  ?b|1|-20|1|20|-1|20|-2
                ?g  <parent>  ?a  ?g  <parent>  ?b   => ?a  <sibling>  ?b|0.5|0.5|0.25|10|40|40|-1
                Mining done in 31 ms
                3 rules mined.
                """.replace('|', '\t'));
        assertThat(rules.entries()).containsExactly(
                new Entry(RuleText.parse("<sibling>(X,Y) <= <sibling>(Y,X)"), Measures.counted(20, 20, 20, 20), List.of()),
                new Entry(RuleText.parse("<parent>(X,Y) <= <parent>(X,A), <sibling>(Y,A)"),
                        new Measures(20, OptionalLong.empty(), OptionalLong.of(20), OptionalLong.of(20), false, OptionalDouble.empty()), List.of()),
                new Entry(RuleText.parse("<sibling>(X,Y) <= <parent>(A,X), <parent>(A,Y)"), Measures.counted(10, 40, 40, 20), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Rule|Head Coverage|Standard Confidence|Pca Confidence|Support|Body Size|Pca Body Size|Functional Variable\n"
            + "?b  r  ?a   => ?a  r  ?b|0.029253|0.001092|0.130137|38|34796|292|-2",
        "Rule|Support|Head coverage|Std. Confidence|PCA Confidence|Positive Examples|Body size|PCA Body size\n"
            + "?b  r  ?a   => ?a  r  ?b|0.17|0.029253|3.01%|1|38|34796|292.0",
        "?b  r  ?a   => ?a  r  ?b|0.029253272|0.001092|0.130137|38|34796|292|?a"})
    void columnsAreFoundByTheirTitles(String text) throws IOException {
        assertThat(read(text.replace('|', '\t')).entries().getFirst().measures()).isEqualTo(Measures.counted(38, 34796, 292, 1299));
    }

    /** A line of AMIE on FB15k-237. */
    @Test
    void aLineWithoutAHeaderIsRead() throws IOException {
        String line = "?a  /film/film/executive_produced_by  ?b   => ?a  /film/film/edited_by  ?b\t0.044692737\t0.012084592\t0.101265823\t8\t662\t79\t?a";
        Entry entry = read(line).entries().getFirst();
        assertThat(entry.measures()).isEqualTo(Measures.counted(8, 662, 79, 179));
        assertThat(entry.rule()).hasToString("/film/film/edited_by(X,Y) <= /film/film/executive_produced_by(X,Y)");
    }

    @Test
    void theBestComeFirst() throws IOException {
        String line = "?b  r%d  ?a   => ?a  r  ?b\t0.1\t0\t0\t%d\t%d\t%d\t?a\n";
        RuleSet rules = read(line.formatted(1, 5, 10, -1) + line.formatted(2, 5, 10, 10) + line.formatted(3, 5, 10, 6)
                + line.formatted(4, 10, 20, 20) + line.formatted(3, 1, 10, 10));
        assertThat(rules.entries().stream().map(entry -> entry.rule().body().getFirst().relation())).containsExactly("r3", "r4", "r2", "r1");
        assertThat(rules.entries().getFirst().measures().support()).isEqualTo(5);
    }

    /** From the six digits that AMIE prints follows the head, or nothing. */
    @Test
    void theHeadFollowsFromItsCoverage() {
        SplittableRandom random = new SplittableRandom(1);
        int found = 0;
        for (int i = 0; i < 5000; i++) {
            long head = 1 + random.nextLong(1L << random.nextInt(1, 30));
            long support = 1 + random.nextLong(head);
            BigDecimal exact = BigDecimal.valueOf(support).divide(BigDecimal.valueOf(head), 30, RoundingMode.HALF_EVEN);
            OptionalLong read = AmieRules.head(support, exact.setScale(6, RoundingMode.HALF_UP).toPlainString());
            assertThat(read.orElse(head)).isEqualTo(head);
            found += read.isPresent() ? 1 : 0;
            assertThat(AmieRules.head(support, BigDecimal.valueOf((double) support / head).toPlainString())).hasValue(head);
        }
        assertThat(found).isBetween(1000, 4500);
        assertThat(AmieRules.head(0, "0")).isEmpty();
        assertThat(AmieRules.head(7, "NaN")).isEmpty();
        assertThat(AmieRules.head(7, "-1")).isEmpty();
        assertThat(AmieRules.head(7, "0.0000001")).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        RuleSet rules = new RandomRules(new SplittableRandom(1), List.of("ann", "born in", "/m/01", "a  b", "?x", "a(b), c", "漢")).set(300);
        int written = 0;
        for (Entry entry : rules.entries()) {
            try {
                Entry back = Parts.written(new AmieExporter(), new RuleSet(List.of(entry), Set.of()), folder).read(Parts.AMIE).entries().getFirst();
                Measures kept = entry.measures();
                OptionalLong head = kept.support() == 0 ? OptionalLong.empty() : kept.head();
                Measures held = new Measures(kept.support(), counted(kept.body()), counted(kept.pcaBody()), head, false, OptionalDouble.empty());
                assertThat(back).isEqualTo(new Entry(entry.rule(), held, List.of()));
                written++;
            } catch (BadRequest e) {
                assertThat(entry.rule().body().isEmpty() ? "?x" : entry.rule().toString()).containsAnyOf("a  b", "?x");
            }
        }
        assertThat(written).isBetween(50, 250);
    }

    private static OptionalLong counted(OptionalLong size) {
        return size.isPresent() && size.getAsLong() > 0 ? size : OptionalLong.empty();
    }

    @Test
    void theFileIsAsDescribed() throws IOException, ParseException {
        Measures support = new Measures(2, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false, OptionalDouble.empty());
        RuleSet rules = new RuleSet(List.of(new Entry(RuleText.parse("h(X,Y) <= b(X,A), c(A,Y)"), Measures.counted(3, 4, 4, 6), List.of("x")),
                new Entry(RuleText.parse("h(X,Rome) <= b(X,A)"), support, List.of())), Set.of());
        new AmieExporter().write(rules, folder);
        assertThat(folder.resolve("rules.amie.txt")).hasContent("""
                Rule|Head Coverage|Std Confidence|PCA Confidence|Positive Examples|Body size|PCA Body size|Functional variable
                ?a  b  ?c  ?c  c  ?b   => ?a  h  ?b|0.5|0.75|0.75|3|4|4|
                ?a  b  ?b   => ?a  h  Rome|-2.0|-2.0|-2.0|2|-1|-1|
                """.replace('|', '\t'));
    }

    @Test
    void manyVariablesAreCalledAsAmieCallsThem() throws ParseException {
        Rule rule = Rule.chain("h", Collections.nCopies(60, Rule.Step.along("b")));
        assertThat(AmieRule.of(rule)).contains("?z  b  ?a1").contains("?z1  b  ?a2");
        assertThat(AmieRule.parse(AmieRule.of(rule))).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h(X,\"?c\") <= b(X,c)", "\"a  b\"(X,Y) <= b(X,Y)", "\" a\"(X,Y) <= b(X,Y)", "h(X,Y) <= \"a => b\"(X,Y)", "h(X,c) <= b(X,\"\")",
        "h(X,c) <= b(X,\"a\\tb\")", "h(X,c) <= "})
    void rulesThatTheFormCannotHoldAreRefusedByName(String text) throws ParseException {
        Rule rule = RuleText.parse(text);
        RuleSet rules = new RuleSet(List.of(new Entry(rule, Measures.counted(1, 2, 2, 2), List.of())), Set.of());
        BadRequest refused = catchThrowableOfType(BadRequest.class, () -> new AmieExporter().write(rules, folder));
        assertThat(refused).hasMessageContaining("the rule " + rule);
        assertThat(refused.hint()).contains("rules-json");
    }

    @Test
    void anEmptySetIsAHeader() throws IOException {
        RuleSet none = new RuleSet(List.of(), Set.of());
        assertThat(Parts.written(new AmieExporter(), none, folder).read(Parts.AMIE)).isEqualTo(none);
        assertThat(Files.readAllLines(folder.resolve("rules.amie.txt"))).hasSize(1);
        assertThatThrownBy(() -> read("no output of AMIE\n")).hasMessageContaining("there is no rule of AMIE in it");
    }
}
