package org.gnomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Triple;
import org.gnomon.report.RulesReportInput.Accuracy;
import org.gnomon.report.RulesReportInput.Links;
import org.gnomon.report.RulesReportInput.Shown;
import org.gnomon.report.internal.SelfContainedReport;
import org.gnomon.rules.metrics.AnswerAccuracy;
import org.gnomon.rules.metrics.RankSummary;
import org.gnomon.rules.metrics.RuleRecovery;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page of three mined rules, two of them right, and of answers with one rule and with two. */
class RulesReportTest {

    private static final Rule AUNT = composition("aunt", "mother", "sister");
    private static final Rule MOTHER = composition("mother", "sister", "mother");
    private static final Rule WRONG = composition("uncle", "brother", "father");

    private final ParsedPage page = ParsedPage.of(input());

    private static Rule composition(String head, String left, String right) {
        return Rule.chain(head, List.of(Step.along(left), Step.along(right)));
    }

    private static RuleSet rules() {
        return new RuleSet(List.of(new RuleSet.Entry(AUNT, Measures.counted(8, 10, 8, 16).withScore(4.5), List.of("train/1", "train/7")),
                new RuleSet.Entry(MOTHER, new Measures(3, OptionalLong.of(4), OptionalLong.empty(), OptionalLong.empty(), true, OptionalDouble.empty()),
                        List.of()),
                new RuleSet.Entry(WRONG, Measures.counted(1, 5, 2, 9).withScore(0.5), List.of())), Set.of("invented-3"));
    }

    private static PathInstance story() {
        return new PathInstance("test/4", List.of(new Triple("Ann", "sister", "Eve"), new Triple("Eve", "mother", "Ida"), new Triple("Ida", "sister", "Ruth"),
                new Triple("Ida", "son", "Tom")), new Query.Between("Ann", "Ruth"), Optional.of("aunt"));
    }

    private static Derivation twoRules() {
        return new Derivation(List.of(new Derivation.Step(MOTHER, List.of("Ann", "Ida", "Eve")), new Derivation.Step(AUNT, List.of("Ann", "Ruth", "Ida"))));
    }

    private static RulesReportInput input() {
        RuleRecovery recovery = RuleRecovery.of(List.of(AUNT, MOTHER, composition("father", "brother", "father"), composition("son", "wife", "son")), rules());
        Answer aunt = new Answer(List.of(new Candidate("aunt", 0.6, List.of(twoRules())), new Candidate("mother", 0.2, List.of(twoRules()))));
        List<Shown> answers = List.of(Shown.of(story(), aunt), Shown.of(story(), Answer.none(List.of("No path leads there."))),
                new Shown("fact 9", new Query.Tail("Ann", "aunt"), List.of(), Optional.of("Lucy"),
                        new Answer(List.of(new Candidate("Ruth", 1, List.of(twoRules()))))));
        return new RulesReportInput("Kinship rules", rules(), Optional.of(recovery),
                List.of(new Accuracy("R5", new TreeMap<>(Map.of(2, new AnswerAccuracy(10, 10, 10), 3, new AnswerAccuracy(20, 16, 12)))),
                        new Accuracy("Counting", new TreeMap<>(Map.of(2, new AnswerAccuracy(10, 8, 8))))),
                List.of(new Links("R5", RankSummary.of(new double[] {1, 2.5}), RankSummary.of(new double[] {4}), RankSummary.of(new double[] {1, 2.5, 4}))),
                        answers,
                List.of("1000 stories"), "0012-mine");
    }

    @Test
    void thePageHasASectionForAllThatWasMeasured() {
        assertThat(page.all("section")).extracting(s -> s.getAttribute("id")).containsExactly("recovery", "accuracy", "links", "answers", "rules");
        assertThat(page.all("h1").getFirst().getTextContent()).isEqualTo("Kinship rules");
        assertThat(page.all("nav").getFirst().getTextContent()).isEqualTo("Known rulesAccuracyLink predictionAnswersRules");
        assertThat(page.all("a")).allSatisfy(a -> assertThat(page.byId(a.getAttribute("href").substring(1))).isNotNull());
        assertThat(page.all("footer").getFirst().getTextContent()).contains("gnomon runs show 0012-mine");
    }

    @Test
    void whatWasNotMeasuredHasNoPlace() {
        ParsedPage empty = ParsedPage.of(new RulesReportInput("Nothing", new RuleSet(List.of(), Set.of()), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(), ""));
        assertThat(empty.all("section")).extracting(s -> s.getAttribute("id")).containsExactly("rules");
        assertThat(empty.text()).contains("No rules were mined.");
        assertThat(empty.all("nav").getFirst().getTextContent()).isEqualTo("Rules");
    }

    @Test
    void thePageNeedsNothingElse() {
        for (Element element : page.all("*")) {
            assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe", "object", "embed", "base", "form", "use", "image");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on").isNotIn("src", "srcset", "action", "xlink:href");
            }
        }
        assertThat(new SelfContainedReport().render(input()).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "url(", "@import", "//");
        assertThat(page.all("meta")).anyMatch(m -> m.getAttribute("content").startsWith("default-src 'none'"));
    }

    @Test
    void rulesStandWithTheMeasuresThatWereCounted() {
        Element table = ParsedPage.inside(page.byId("rules"), "table").getFirst();
        List<List<String>> rows = ParsedPage.inside(table, "tr").stream().map(ParsedPage::cells).toList();
        assertThat(rows).containsExactly(
                List.of("Rule", "Support", "Body", "Head", "Confidence", "PCA confidence", "Head coverage", "Score", "Known rules", "Examples"),
                List.of("aunt(X,Y) <= mother(X,A), sister(A,Y)", "8", "10", "16", "0.800", "1.000", "0.500", "4.50", "holds", "train/1; train/7"),
                List.of("mother(X,Y) <= sister(X,A), mother(A,Y)", "3", "4", "\u2013", "0.750\u00b1 0.217", "\u2013", "\u2013", "\u2013", "holds", ""),
                List.of("uncle(X,Y) <= brother(X,A), father(A,Y)", "1", "5", "9", "0.200", "0.500", "0.111", "0.50", "another head", ""));
        assertThat(page.byId("rules").getTextContent()).contains("All 3 rules, the best first", "support / body", "the miner's own, on its own scale",
                "standard error",
                "invented-3");
    }

    @Test
    void measuresThatNoRuleHasAreNoColumns() {
        Measures support = new Measures(3, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false, OptionalDouble.empty());
        ParsedPage plain = ParsedPage.of(new RulesReportInput("Plain", new RuleSet(List.of(new RuleSet.Entry(AUNT, support, List.of())), Set.of()),
                Optional.empty(),
                List.of(), List.of(), List.of(), List.of(), ""));
        assertThat(ParsedPage.cells(plain.all("tr").getFirst())).containsExactly("Rule", "Support", "Examples");
    }

    @Test
    void ofManyRulesTheBestAreShown() {
        Measures one = Measures.counted(1, 1, 1, 1);
        List<RuleSet.Entry> many = IntStream.range(0, 300).mapToObj(i -> new RuleSet.Entry(composition("r" + i, "a", "b"), one, List.of())).toList();
        ParsedPage large = ParsedPage.of(new RulesReportInput("Many", new RuleSet(many, Set.of()), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(), ""));
        assertThat(large.all("tr")).hasSize(1 + 200);
        assertThat(large.text()).contains("200 of 300 rules, the best first");
    }

    @Test
    void recoverySaysWhatWasFoundAndWhatWasNot() {
        List<String> values = ParsedPage.inside(page.byId("recovery"), "dd").stream().map(Element::getTextContent).toList();
        assertThat(values).containsExactly("0.500", "0.667", "2 of 4", "1", "0", "0");
        assertThat(ParsedPage.inside(page.byId("recovery"), "details")).extracting(Element::getTextContent).satisfiesExactly(
                missing -> assertThat(missing).startsWith("Not found: 2").contains("father(X,Y) <= brother(X,A), father(A,Y)",
                        "son(X,Y) <= wife(X,A), son(A,Y)"),
                wrong -> assertThat(wrong).startsWith("With another head: 1").contains("uncle(X,Y) <= brother(X,A), father(A,Y)"));
    }

    @Test
    void curvesRunOverTheLengthsWithIntervalsAsWhiskers() {
        Element chart = ParsedPage.inside(page.byId("accuracy"), "svg", "chart").getFirst();
        assertThat(chart.getAttribute("aria-label"))
                .isEqualTo("Accuracy (higher is better) by relations on the path: R5 1.000 at 2, 0.600 at 3; Counting 0.800 at 2");
        assertThat(ParsedPage.inside(chart, "polyline")).extracting(line -> line.getAttribute("points").split(" ").length).containsExactly(2, 1);
        assertThat(ParsedPage.inside(chart, "text")).extracting(Element::getTextContent).contains("2", "3", "relations on the path");
        List<Element> whiskers = ParsedPage.inside(chart, "line").stream().filter(line -> !line.hasAttribute("class")).toList();
        assertThat(whiskers).hasSize(3);
        assertThat(Double.parseDouble(whiskers.get(1).getAttribute("y1")) - Double.parseDouble(whiskers.get(1).getAttribute("y2")))
                .as("0.387 to 0.781 of 224 pixels")
                .isBetween(87.0, 90.0);
    }

    @Test
    void theTableSaysWhatTheSharesAreOf() {
        Element table = ParsedPage.inside(page.byId("accuracy"), "table").getFirst();
        assertThat(ParsedPage.inside(table, "tr").stream().map(ParsedPage::cells)).containsExactly(List.of("Relations on the path", "2", "3", "All"),
                List.of("R5", "1.000of 10", "0.600of 20", "0.733of 30"), List.of("Counting", "0.800of 10", "\u2013", "0.800of 10"));
        assertThat(ParsedPage.inside(table, "td")).anyMatch(cell -> cell.getAttribute("title").equals("12 right of 20, 16 answered, precision of these 0.750"));
    }

    @Test
    void linkPredictionIsShownByEndAskedFor() {
        assertThat(ParsedPage.inside(page.byId("links"), "tr").stream().skip(1).map(ParsedPage::cells)).containsExactly(
                List.of("R5", "both", "3", "0.550", "0.333", "0.667", "1.000", "2.5"), List.of("R5", "tail", "1", "0.250", "0.000", "0.000", "1.000", "4.0"),
                List.of("R5", "head", "2", "0.700", "0.500", "1.000", "1.000", "1.8"));
    }

    @Test
    void anAnswerStandsWithItsVerdictAndItsSteps() {
        Element card = page.byId("answer-0");
        assertThat(ParsedPage.inside(card, "h3").getFirst().getTextContent()).isEqualTo("?(Ann, Ruth) test/4");
        assertThat(card.getTextContent()).contains("Answer: aunt. Label: the same (correct).", "aunt, score 0.6000, share 0.750",
                "mother, score 0.2000, share 0.250");
        assertThat(ParsedPage.inside(ParsedPage.inside(card, "ol", "steps").getFirst(), "li")).extracting(Element::getTextContent).containsExactly(
                "sister(Ann,Eve), mother(Eve,Ida) -> mother(Ann,Ida)", "mother(Ann,Ida), sister(Ida,Ruth) -> aunt(Ann,Ruth)");
        assertThat(page.byId("answer-1").getTextContent()).contains("No rule answers. Label: aunt (not among the answers).", "No path leads there.");
        assertThat(page.byId("answer-2").getTextContent()).contains("aunt(Ann, ?)", "Answer: Ruth. Label: Lucy (not among the answers).");
    }

    @Test
    void theStoryIsDrawnWithTheFactsThatWereUsed() {
        Element drawing = ParsedPage.inside(page.byId("answer-0"), "svg", "story").getFirst();
        assertThat(ParsedPage.inside(drawing, "g", "node")).extracting(node -> node.getLastChild().getTextContent())
                .containsExactly("Ann", "Eve", "Ida", "Ruth", "Tom");
        assertThat(ParsedPage.inside(drawing, "g", "asked")).extracting(node -> node.getLastChild().getTextContent()).containsExactly("Ann", "Ruth");
        assertThat(ParsedPage.inside(drawing, "g", "edge")).hasSize(4);
        assertThat(ParsedPage.inside(drawing, "g", "chosen")).extracting(edge -> edge.getFirstChild().getTextContent()).containsExactly("sister(Ann,Eve)",
                "mother(Eve,Ida)", "sister(Ida,Ruth)");
        Element unanswered = ParsedPage.inside(page.byId("answer-1"), "svg", "story").getFirst();
        assertThat(ParsedPage.inside(unanswered, "g", "edge")).hasSize(4);
        assertThat(ParsedPage.inside(unanswered, "g", "chosen")).isEmpty();
    }

    @Test
    void theDerivationIsDrawnAsATree() {
        Element drawing = ParsedPage.inside(page.byId("answer-0"), "svg", "story").getLast();
        assertThat(ParsedPage.inside(drawing, "g", "fact")).extracting(g -> g.getLastChild().getTextContent())
                .containsExactly("sister(Ann, Eve)", "mother(Eve, Ida)",
                "sister(Ida, Ruth)");
        assertThat(ParsedPage.inside(drawing, "g", "step")).extracting(g -> g.getLastChild().getTextContent())
                .containsExactly("mother(Ann, Ida)", "aunt(Ann, Ruth)");
        assertThat(ParsedPage.inside(drawing, "g", "answer")).singleElement()
                .satisfies(g -> assertThat(g.getTextContent()).contains("aunt(Ann, Ruth) by aunt(X,Y) <= mother(X,A), sister(A,Y)"));
        assertThat(ParsedPage.inside(drawing, "line", "link")).hasSize(4);
        List<double[]> boxes = boxes(drawing);
        assertThat(boxes).hasSize(5).allSatisfy(box -> assertThat(boxes).filteredOn(other -> other != box).noneMatch(other -> overlap(box, other)));
    }

    private static List<double[]> boxes(Element drawing) {
        return ParsedPage.inside(drawing, "rect").stream().map(r -> new double[] {number(r, "x"), number(r, "y"), number(r, "width"), number(r, "height")})
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
    }

    @Test
    void ofALargeGraphTheFactsOfTheDerivationAreDrawn() {
        List<Triple> known = new ArrayList<>(story().facts());
        IntStream.range(0, 60).forEach(i -> known.add(new Triple("x" + i, "r", "x" + (i + 1))));
        Shown large = new Shown("large", story().query(), known, Optional.empty(), new Answer(List.of(new Candidate("aunt", 1, List.of(twoRules())))));
        ParsedPage drawn = ParsedPage.of(new RulesReportInput("Large", rules(), Optional.empty(), List.of(), List.of(), List.of(large), List.of(), ""));
        assertThat(drawn.text()).contains("Drawn: the 3 facts that the answer rests on, of 64.", "Answer: aunt.").doesNotContain("Label:");
        assertThat(ParsedPage.inside(drawn.byId("answer-0"), "g", "edge")).hasSize(3);
    }

    @Test
    void atMostTwelveAnswersAreDrawn() {
        List<Shown> many = IntStream.range(0, 30).mapToObj(i -> Shown.of(story(), new Answer(List.of()))).toList();
        ParsedPage drawn = ParsedPage.of(new RulesReportInput("Many", rules(), Optional.empty(), List.of(), List.of(), many, List.of(), ""));
        assertThat(drawn.all("article", "case")).hasSize(12);
        assertThat(drawn.text()).contains("12 of 30 answers are drawn.");
    }

    @Test
    void aFactAboutOneNodeAndTwoFactsAboutTheSameTwoCanBeDrawn() {
        PathInstance odd = new PathInstance("odd", List.of(new Triple("a", "likes", "a"), new Triple("a", "r", "b"), new Triple("b", "s", "a")),
                new Query.Between("a", "a"), Optional.empty());
        ParsedPage drawn = ParsedPage.of(new RulesReportInput("Odd", rules(), Optional.empty(), List.of(), List.of(),
                List.of(Shown.of(odd, new Answer(List.of())), 
                        Shown.of(new PathInstance("none", List.of(), odd.query(), Optional.empty()), new Answer(List.of()))), List.of(), ""));
        List<Element> edges = ParsedPage.inside(drawn.byId("answer-0"), "g", "edge");
        assertThat(edges).hasSize(3);
        assertThat(edges.stream().flatMap(edge -> ParsedPage.inside(edge, "text").stream()).map(text -> text.getAttribute("y"))).as("heights of the names")
                .hasSize(3).doesNotHaveDuplicates();
        assertThat(drawn.byId("answer-1").getTextContent()).contains("Nothing is known.");
    }

    @Test
    void theSameInputGivesTheSameTextUnderEveryLocale() {
        String expected = new SelfContainedReport().render(input());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(new SelfContainedReport().render(input())).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
