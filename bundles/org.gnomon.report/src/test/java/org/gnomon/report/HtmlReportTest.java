package org.gnomon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.report.internal.SelfContainedReport;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlReportTest {

    private final HtmlReport report = new SelfContainedReport();

    @Test
    void everyKindOfInputGivesAWellFormedPage() {
        Stream.of(Samples.graphs(3), Samples.molecules(), nodes(), withoutEdges(), empty()).forEach(input -> {
            ParsedPage page = ParsedPage.of(input);
            assertThat(page.all("title").getFirst().getTextContent()).isEqualTo(input.title());
            assertThat(page.all("section")).extracting(s -> s.getAttribute("id")).containsExactly("comparison", "explanations", "methods");
        });
    }

    @Test
    void thePageNeedsNothingElse() {
        ParsedPage page = ParsedPage.of(Samples.graphs(3));
        for (Element element : page.all("*")) {
            assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe", "object", "embed", "base", "form", "use", "image");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotIn("src", "srcset", "action", "xlink:href");
                assertThat(element.getAttributes().item(i).getNodeValue()).matches(value -> !name.equals("href") || value.startsWith("#"), name);
            }
        }
        assertThat(report.render(Samples.graphs(1)).replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "url(", "@import", "//");
        assertThat(page.all("meta")).anyMatch(m -> m.getAttribute("content").startsWith("default-src 'none'"));
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        ParsedPage page = ParsedPage.of(Samples.molecules());
        assertThat(page.all("a")).isNotEmpty().allSatisfy(a -> assertThat(page.byId(a.getAttribute("href").substring(1))).isNotNull());
    }

    @Test
    void theSameInputGivesTheSameTextUnderEveryLocale() {
        String expected = report.render(Samples.graphs(3));
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(report.render(Samples.graphs(3))).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCardShowsOneDrawingPerMethodWithTheNodesAtTheSamePlaces() {
        ReportInput input = Samples.graphs(4);
        for (Element card : ParsedPage.of(input).all("article", "case")) {
            List<Element> drawings = ParsedPage.inside(card, "svg", "graph");
            assertThat(drawings).hasSize(input.evaluation().methods().size());
            assertThat(drawings.stream().map(HtmlReportTest::nodePlaces).distinct()).hasSize(1);
            assertThat(nodePlaces(drawings.getFirst())).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void exactlyTheChosenEdgesAndTheMotifAreMarked() {
        ReportInput input = Samples.graphs(2);
        List<Element> cards = ParsedPage.of(input).all("article", "case");
        for (int i = 0; i < cards.size(); i++) {
            PackedGraph graph = input.data().graphs().get(i);
            EdgeUnits units = EdgeUnits.of(graph);
            List<Element> drawings = ParsedPage.inside(cards.get(i), "svg", "graph");
            for (int m = 0; m < drawings.size(); m++) {
                int[] chosen = input.evaluation().methods().get(m).cases().get(i).assessment().explanation().selectedUnits();
                assertThat(ParsedPage.inside(drawings.get(m), "g", "edge")).hasSize(units.count());
                assertThat(ParsedPage.inside(drawings.get(m), "g", "chosen").stream().mapToInt(e -> Integer.parseInt(e.getAttribute("data-unit"))))
                        .containsExactlyInAnyOrder(IntStream.of(chosen).boxed().toArray(Integer[]::new));
                assertThat(ParsedPage.inside(drawings.get(m), "line", "band"))
                        .hasSize((int) IntStream.range(0, units.count()).filter(u -> graph.inMotif(units.edge(u, 0))).count());
            }
        }
    }

    @Test
    void theLegendNamesTheMarksThatOccurAndNoOthers() {
        assertThat(legend(Samples.graphs(1))).containsExactly("chosen by the explanation", "other edge", "ground-truth motif");
        assertThat(legend(Samples.molecules())).containsExactly("chosen by the explanation", "other edge", "ground-truth motif", "carbon", "nitrogen",
                "oxygen", "chlorine");
        assertThat(legend(nodes())).contains("explained node", "class 0: base").doesNotContain("carbon");
    }

    @Test
    void theChartMarksTheChosenSize() {
        ReportInput input = Samples.graphs(1);
        Case first = input.evaluation().methods().getFirst().cases().getFirst();
        Element chart = ParsedPage.of(input).all("svg", "chart").getFirst();
        String size = "" + first.assessment().explanation().selectedUnits().length;
        assertThat(ParsedPage.inside(chart, "text", "strong")).singleElement().extracting(Element::getTextContent).isEqualTo(size);
        assertThat(ParsedPage.inside(chart, "circle")).hasSize(2);
        assertThat(ParsedPage.inside(chart, "polyline")).allSatisfy(line -> assertThat(line.getAttribute("points").split(" "))
                .hasSameSizeAs(first.assessment().explanation().trajectory()));
    }

    @Test
    void anExplainedNodeWearsARingAndOnlyEdgesInReachCount() {
        ReportInput input = nodes();
        Element card = ParsedPage.of(input).all("article", "case").getFirst();
        assertThat(ParsedPage.inside(card, "h3").getFirst().getTextContent()).isEqualTo("Node 62 of chain");
        assertThat(ParsedPage.inside(card, "circle", "ring")).hasSize(input.evaluation().methods().size());
        assertThat(card.getTextContent()).contains("Drawn: the 3-hop neighbourhood of node 62, all that the network sees for it: 6 of 65 nodes.")
                .contains("of 7 edges in reach chosen").contains("of the 6 motif edges in reach among them");
    }

    @Test
    void aGraphWithoutEdgesIsDrawnWithItsNodes() {
        Element card = ParsedPage.of(withoutEdges()).all("article", "case").getFirst();
        assertThat(ParsedPage.inside(ParsedPage.inside(card, "svg", "graph").getFirst(), "circle")).hasSize(3);
        assertThat(card.getTextContent()).contains("0 of 0 edges chosen.").contains("The size was given, not searched for.");
    }

    @Test
    void anEvaluationWithoutMethodsOrTasksSaysSo() {
        assertThat(ParsedPage.of(empty()).text()).contains("Nothing was explained.");
        GraphSet none = new GraphSet("none", Task.GRAPH, 1, List.of("a", "b"), List.of(), List.of());
        assertThat(ParsedPage.of(Samples.input("No graphs", Samples.network("n", Task.GRAPH, 1, 2, 1), none)).text()).contains("Nothing was explained.");
    }

    @Test
    void ofALargeGraphThePartAroundTheExplanationsIsDrawnInAFewSecondsAtMost() {
        PackedGraph graph = Samples.withMotif("large", 1000, true, 5);
        GraphSet data = new GraphSet("large", Task.GRAPH, 1, List.of("house", "cycle"), List.of(), List.of(graph));
        ReportInput input = Samples.input("Large", Samples.network("gcn", Task.GRAPH, 1, 2, 3), data);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Element card = ParsedPage.of(input).all("article", "case").getFirst();
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start).isLessThan(5_000_000_000L);
        assertThat(card.getTextContent()).containsPattern("Drawn: the \\d+ of 1005 nodes nearest to the explanations\\.");
        for (Element drawing : ParsedPage.inside(card, "svg", "graph")) {
            assertThat(ParsedPage.inside(drawing, "g", "node")).hasSizeBetween(20, 80);
        }
    }

    @Test
    void atMostTwelveCasesAreDrawnAndEveryClassHasItsShare() {
        ParsedPage page = ParsedPage.of(Samples.graphs(60));
        assertThat(page.all("article", "case")).hasSize(12);
        assertThat(page.text()).contains("12 of 60 cases are drawn");
        assertThat(page.all("article", "case").stream().filter(card -> card.getTextContent().contains("Label: house"))).hasSize(6);
    }

    @Test
    void methodsThatAnswerDifferentTasksAreRefused() {
        ReportInput input = Samples.graphs(2);
        List<MethodOutcome> methods = new ArrayList<>(input.evaluation().methods());
        MethodOutcome last = methods.removeLast();
        methods.add(new MethodOutcome(last.call(), last.cases().subList(0, 1), last.means()));
        ReportInput uneven = new ReportInput("Uneven", input.network(), input.data(), new Evaluation(input.evaluation().metrics(), methods), List.of(), "");
        assertThatThrownBy(() -> report.render(uneven)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("method 'random' answers 1 tasks; expected 2, as the first method does");
    }

    @Test
    void theFooterSaysHowToSeeTheRun() {
        assertThat(ParsedPage.of(Samples.molecules()).all("footer").getFirst().getTextContent()).contains("gnomon runs show 0007-explain");
    }

    private static List<String> legend(ReportInput input) {
        return ParsedPage.inside(ParsedPage.of(input).all("ul", "legend").getFirst(), "li").stream()
                .map(li -> li.getLastChild().getTextContent().strip()).toList();
    }

    private static List<String> nodePlaces(Element drawing) {
        return ParsedPage.inside(drawing, "g", "node").stream().map(node -> ParsedPage.inside(node, "circle").getFirst())
                .map(circle -> circle.getAttribute("cx") + " " + circle.getAttribute("cy")).toList();
    }

    /** A chain of 60 nodes with a house at its end; node 62 is one of the house. */
    private static ReportInput nodes() {
        int[] from = IntStream.concat(IntStream.range(0, 60), IntStream.of(60, 61, 62, 63, 60, 61)).toArray();
        int[] to = IntStream.concat(IntStream.range(1, 61), IntStream.of(61, 62, 63, 64, 64, 64)).toArray();
        PackedGraph graph = Samples.chain("chain", 65, from, to, 60);
        GraphSet data = new GraphSet("chains", Task.NODE, 1, List.of("base", "house"), List.of(), List.of(graph));
        GnnNetwork network = Samples.network("gcn", Task.NODE, 1, 2, 3);
        return Samples.input("Nodes", network, data, List.of(ExplainTask.ofNode(network, graph, 62), ExplainTask.ofNode(network, graph, 3)));
    }

    private static ReportInput withoutEdges() {
        GraphSet data = new GraphSet("dust", Task.GRAPH, 1, List.of("a", "b"), List.of(), List.of(PackedGraph.builder("dust/0", 3, 1).build()));
        return Samples.input("Dust", Samples.network("gcn", Task.GRAPH, 1, 2, 3), data);
    }

    private static ReportInput empty() {
        ReportInput any = Samples.molecules();
        return new ReportInput("Nothing", any.network(), any.data(), new Evaluation(any.evaluation().metrics(), List.of()), List.of(), "");
    }
}
