package org.gnomon.io.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
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

class AnyburlTest {

    @TempDir
    Path folder;

    private static RuleSet read(String lines) throws IOException {
        return Parts.file("rules-100", lines).read(Parts.ANYBURL);
    }

    /** The kinds of rules that the manual of PyClause lists, docs/data/rule_types.rst. */
    @ParameterizedTest
    @ValueSource(strings = {
        "rel1(X,Y) <= rel1(Y,X)", "rel1(X,Y) <= rel2(X,A), rel3(A,Y)", "rel1(X,Y) <= rel2(A,X), rel3(A,B), rel4(B,Y)", "rel1(X,cc) <= rel2(X,dd)",
        "rel1(cc,Y) <= rel2(Y,cc)",
        "rel1(cc,Y) <= rel2(A,Y), rel3(A,B), rel4(B,dd)", "rel1(X,cc) <= rel2(X,A)", "rel1(cc,Y) <= rel2(A,Y), rel3(A,B)", "rel1(X,cc) <= ", "rel1(cc,Y) <= ",
        "rel1(X,X) <= rel2(X,dd)", "rel1(X,X) <= rel2(A,X)", "/film/film/country(X,Y) <= /media_common/netflix_genre/titles(Y,X)"})
    void rulesAreReadAsTheyStand(String text) throws ParseException {
        Rule rule = AnyburlRule.parse(text);
        assertThat(AnyburlRule.of(rule)).isEqualTo(text);
        assertThat(rule).isEqualTo(RuleText.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "h(X,c) <=|h(X,c) <= ",
        "playsFor(Tom_Kelly_(footballer,born_1964),Y) <= isAffiliatedTo(Shaun_Taylor,Y)|"
            + "playsFor(\"Tom_Kelly_(footballer,born_1964)\",Y) <= isAffiliatedTo(Shaun_Taylor,Y)",
        "isConnectedTo(X,Evenes) <= isConnectedTo(Trondheim_Airport,_Værnes,X)|isConnectedTo(X,Evenes) <= isConnectedTo(\"Trondheim_Airport,_Værnes\",X)",
        "h(X,V3) <= b(X,XY)|h(X,\"V3\") <= b(X,XY)", "category_of(X,me_myself_i) <= titles(X,me_myself_i)|category_of(X,X) <= titles(X,X)",
        "h(me_myself_i,Y) <= b(Y,/m/02gsvk)|h(X,X) <= b(X,/m/02gsvk)", "h(c,d) <= b(c,me_myself_i)|h(c,d) <= b(c,me_myself_i)",
        "h(X,Y) <= b c(X,A), d, e(A,Y)|h(X,Y) <= \"b c\"(X,A), \"d, e\"(A,Y)"})
    void namesAreReadWithoutQuotes(String text, String meant) throws ParseException {
        assertThat(AnyburlRule.parse(text)).isEqualTo(RuleText.parse(meant));
    }

    @Test
    void aLineHasPredictedCorrectAndConfidence() throws IOException {
        Entry entry = read("20\t10\t0.4\tknows(X,Y) <= knows(Y,X)\n").entries().getFirst();
        assertThat(entry.measures()).isEqualTo(new Measures(10, OptionalLong.of(20), OptionalLong.empty(), OptionalLong.empty(), true, OptionalDouble.of(0.4)));
    }

    @Test
    void theBestComeFirstAndOfEqualRulesTheBest() throws IOException {
        RuleSet rules = read("9\t3\t0.3\ta(X,Y) <= b(X,Y)\n4\t2\t0.5\tc(X,me_myself_i) <= b(X,d)\n8\t4\t0.5\te(X,Y) <= b(X,Y)\n8\t4\t0.5\tf(X,Y) <= b(X,Y)\n"
                + "5\t1\t0.2\tc(me_myself_i,Y) <= b(Y,d)\n");
        assertThat(rules.entries().stream().map(entry -> entry.rule().toString()))
                .containsExactly("e(X,Y) <= b(X,Y)", "f(X,Y) <= b(X,Y)", "c(X,X) <= b(X,d)", "a(X,Y) <= b(X,Y)");
        assertThat(rules.entries().get(2).measures().support()).isEqualTo(2);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        RuleSet rules = new RandomRules(new SplittableRandom(1), List.of("ann", "born in", "/m/01", "R_2_+", "a(b)", "漢")).set(300);
        int written = 0;
        for (Entry entry : rules.entries()) {
            RuleSet one = new RuleSet(List.of(entry), Set.of());
            try {
                Entry back = Parts.written(new AnyburlExporter(), one, folder).read(Parts.ANYBURL).entries().getFirst();
                assertThat(back.rule()).isEqualTo(entry.rule());
                assertThat(back.measures().support()).isEqualTo(entry.measures().support());
                assertThat(back.measures().body()).isEqualTo(entry.measures().body());
                written++;
            } catch (BadRequest e) {
                assertThat(entry.measures().body().isEmpty() ? "not counted" : RuleText.of(entry.rule())).containsAnyOf("\"", "not counted");
            }
        }
        assertThat(written).isBetween(50, 250);
    }

    @Test
    void rulesWithoutACountedBodyAreRefused() throws ParseException {
        Measures measures = new Measures(3, OptionalLong.empty(), OptionalLong.of(3), OptionalLong.of(3), false, OptionalDouble.empty());
        RuleSet rules = new RuleSet(List.of(new Entry(RuleText.parse("h(X,Y) <= b(X,Y)"), measures, List.of())), Set.of());
        assertThatThrownBy(() -> new AnyburlExporter().write(rules, folder)).isInstanceOf(BadRequest.class)
                .hasMessageContaining("the body of the rule h(X,Y) <= b(X,Y) was not counted");
    }

    @Test
    void theFileIsAsDescribed() throws IOException, ParseException {
        Entry entry = new Entry(RuleText.parse("h(X,Y) <= b(A,X), c(A,Y)"), Measures.counted(3, 4, 4, 9), List.of("x"));
        new AnyburlExporter().write(new RuleSet(List.of(entry), Set.of()), folder);
        assertThat(Files.readString(folder.resolve("rules.anyburl.txt"))).isEqualTo("4\t3\t0.75\th(X,Y) <= b(A,X), c(A,Y)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h(X,\"A\") <= b(X,c)", "\"a(b\"(X,Y) <= b(X,Y)", "h(X,Y) <= b(X,\"c), d\"), e(X,Y)", "h(X,\"me_myself_i\") <= b(X,c)",
        "h(X,Y) <= b(\"c,d\",e), f(X,Y)",
        "\"h <= \"(X,Y) <= b(X,Y)", "h(X,Y) <= b(X,\"\\t\"), c(X,Y)", "h(X,Y) <= b(X,\"\\n\"), c(X,Y)", "h(X,Y) <= b(X,\"\"), c(X,Y)",
        "h(X,Y) <= b(X,\"\\ud800\"), c(X,Y)"})
    void rulesThatTheFormCannotHoldAreRefusedByName(String text) throws ParseException {
        Rule rule = RuleText.parse(text);
        RuleSet rules = new RuleSet(List.of(new Entry(rule, Measures.counted(1, 2, 2, 2), List.of())), Set.of());
        BadRequest refused = catchThrowableOfType(BadRequest.class, () -> new AnyburlExporter().write(rules, folder));
        assertThat(refused).hasMessageContaining("AnyBURL cannot hold the rule " + rule);
        assertThat(refused.hint()).contains("rules-json");
    }

    @Test
    void aRuleOfMoreVariablesThanLettersIsRefused() {
        Rule rule = Rule.chain("h", Collections.nCopies(30, Rule.Step.along("b")));
        RuleSet rules = new RuleSet(List.of(new Entry(rule, Measures.counted(1, 2, 2, 2), List.of())), Set.of());
        assertThatThrownBy(() -> new AnyburlExporter().write(rules, folder)).isInstanceOf(BadRequest.class);
    }
}
