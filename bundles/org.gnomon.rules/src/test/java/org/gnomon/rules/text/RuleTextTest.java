package org.gnomon.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextTest {

    private static final List<String> PARTS = List.of("a", "Z", "V1", "X", "9", " ", ",", "(", ")", "\"", "\\", "<=", "=>", "\t", "\n", "\r", "\0", "\u007f",
            "ß",
            "\u00a0", "\u2028", "漢", "😀", "\ud800", "\udc00", "'", "/", ".");

    private static String name(RandomGenerator random) {
        StringBuilder name = new StringBuilder();
        for (int length = random.nextInt(1, 5); length > 0; length--) {
            name.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return name.toString();
    }

    private static Term term(RandomGenerator random) {
        return random.nextInt(4) == 0 ? new Term.Constant(random.nextInt(9) == 0 ? "" : name(random)) : new Term.Variable(random.nextInt(30));
    }

    private static Atom atom(RandomGenerator random) {
        return new Atom(name(random), term(random), term(random));
    }

    private static Rule rule(RandomGenerator random) {
        List<Atom> body = new ArrayList<>();
        for (int length = random.nextInt(30); length > 0; length--) {
            body.add(atom(random));
        }
        Atom head = atom(random);
        if (!body.isEmpty()) {
            body.add(new Atom(name(random), head.object(), head.subject()));
        }
        return new Rule(head, body);
    }

    @Test
    void whatIsWrittenIsReadBack() throws ParseException {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            Rule rule = rule(random);
            String text = RuleText.of(rule);
            assertThat(RuleText.parse(text)).as(text).isEqualTo(rule);
            assertThat(text).doesNotContain("\t", "\n", "\r");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "aunt(X,Y) <= father(X,A), sister(A,Y)", "p(X,berlin) <= ", "p(berlin,Y) <= q(Y,A), r(B,A)", "p(X,X) <= q(X,rome)",
        "/film/film/country(X,Y) <= titles(Y,X)",
        "<bornIn>(X,Y) <= <livesIn>(X,Y)", "R_2_+(X,Y) <= R_3_-(X,A), R_2_+(A,Y)", "p(X,Y) <= q(X,A), q(A,B), q(B,C), r(VX,c), r(D,d), q(C,Y)"})
    void plainNamesStayPlain(String text) throws ParseException {
        assertThat(RuleText.of(RuleText.parse(text))).isEqualTo(text).isEqualTo(RuleText.parse(text).toString());
    }

    @Test
    void manyVariablesAreCalledAsInARule() throws ParseException {
        Rule chain = Rule.chain("h", new SplittableRandom(1).ints(60, 0, 9).mapToObj(i -> new Step("r" + i, i > 4)).toList());
        assertThat(RuleText.of(chain)).isEqualTo(chain.toString()).contains("V23");
        assertThat(RuleText.parse(RuleText.of(chain))).isEqualTo(chain);
    }

    @Test
    void namesThatCouldBeTakenForSomethingElseStandInQuotes() {
        Rule rule = new Rule(new Atom("born in", new Term.Variable(0), new Term.Constant("X")),
                List.of(new Atom("a(b)", new Term.Variable(0), new Term.Constant("Rome, \"the\" <= \\ city"))));
        assertThat(RuleText.of(rule)).isEqualTo("\"born in\"(X,\"X\") <= \"a(b)\"(X,\"Rome, \\\"the\\\" <= \\\\ city\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h(X,Y)<=b(X,A),c(A,Y)", "  h ( X , Y )  <=  b(X,Z) , c(Z , Y) ", "\"h\"(P,Q) <= b(P,V77), \"\\u0063\"(V77,Q)"})
    void spacesQuotesAndTheNamesOfVariablesAreFree(String text) throws ParseException {
        assertThat(RuleText.parse(text)).isEqualTo(Rule.chain("h", List.of(Step.along("b"), Step.along("c"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "h| 1| ends where '('", "h(X,Y)| 6| ends where '<=' is expected", "h(X,Y) <= b(X,Y| 15| ends where ')' is expected",
        "h(X,Y) <= b(X,Y),| 17| ends where a name", "h(X,Y) <= b(X,Y) c(X,Y)| 17| 'c' stands where ','", "h(X) <= b(X,Y)| 3| ')' stands where ','",
        "h(X,Y,Z) <= b(X,Y)| 5| ',' stands where ')'", "h(X,) <= b(X,Y)| 4| ')' stands where a name", "h(X,Y) <= \"b(X,Y)| 10| the quote is not closed",
        "h(X,Y) <= \"b\\x\"(X,Y)| 12| unknown escape", "h(X,Y) <= \"b\\u12g4\"(X,Y)| 12| unknown escape", "h(X,Y) <= \"b\\u1| 12| unknown escape",
        "h(X,Y) <= \"b\\| 12| unknown escape", "h(X,Y) <= b(X,A)| 0| does not stand in the body", "\"\"(X,Y) <= | 0| a relation needs a name",
        "h(X,Y) => b(X,Y)| 7| '=' stands where '<='"})
    void malformedTextsAreRefusedWithTheirPlace(String text, int place, String message) {
        ParseException refused = catchThrowableOfType(ParseException.class, () -> RuleText.parse(text));
        assertThat(refused).hasMessageContaining(message);
        assertThat(refused.getErrorOffset()).isEqualTo(place);
    }

    @Test
    void anyTextIsReadOrRefused() {
        SplittableRandom random = new SplittableRandom(2);
        String signs = "hbX,()<= \"\\uV1 ";
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("h(X,Y) <= b(X,Y)");
            for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
                text.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
            }
            try {
                Rule rule = RuleText.parse(text.toString());
                assertThat(RuleText.parse(RuleText.of(rule))).isEqualTo(rule);
                read++;
            } catch (ParseException e) {
                assertThat(e.getErrorOffset()).isBetween(0, text.length());
            }
        }
        assertThat(read).isBetween(200, 10_000);
    }
}
