package org.gnomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Three methods over two cases, with values chosen by hand. */
class ComparisonTableTest {

    private static final String STAR = "\u2605";

    @Test
    void cellsAreTheMeansOfTheEvaluationWithTheirSpread() {
        List<Element> rows = rows(metric("auc", Direction.HIGHER), new double[][] {{0.5, 0.75}, {0.25, 0.25}, {-0.125, 0.0625}});
        assertThat(ParsedPage.cells(rows.get(0))).containsExactly("EiG-Search", "0.625" + STAR + "\u00b1 0.177");
        assertThat(ParsedPage.cells(rows.get(1))).containsExactly("Saliency baseline", "0.250\u00b1 0.000");
        assertThat(ParsedPage.cells(rows.get(2))).containsExactly("Random baseline", "-0.031\u00b1 0.133");
    }

    @Test
    void whereLowerIsBetterTheLowestIsBest() {
        List<Element> rows = rows(metric("ms", Direction.LOWER), new double[][] {{12.5, 12.5}, {3.25, 3.25}, {40, 40}});
        assertThat(ParsedPage.cells(rows.get(1)).getLast()).isEqualTo("3.3" + STAR + "\u00b1 0.0");
        assertThat(rows.stream().filter(row -> row.getTextContent().contains(STAR))).hasSize(1);
    }

    @Test
    void valuesThatLookEqualShareTheMark() {
        List<Element> rows = rows(metric("x", Direction.HIGHER), new double[][] {{0.90001, 0.90001}, {0.90002, 0.90002}, {0.1, 0.1}});
        assertThat(rows.stream().map(row -> row.getTextContent().contains(STAR))).containsExactly(true, true, false);
    }

    @Test
    void nothingIsBestWhereAllAreEqualOrNoDirectionIsBetter() {
        assertThat(rows(metric("x", Direction.HIGHER), new double[][] {{1, 2}, {2, 1}, {1, 2}})).noneMatch(row -> row.getTextContent().contains(STAR));
        assertThat(rows(metric("x", Direction.NEITHER), new double[][] {{1, 2}, {5, 6}, {7, 8}})).noneMatch(row -> row.getTextContent().contains(STAR));
    }

    @Test
    void aMetricWithoutAnyValueIsNamedInsteadOfShown() {
        ParsedPage page = ParsedPage.of(input(List.of(metric("x", Direction.HIGHER), metric("nowhere", Direction.HIGHER)),
                new double[][] {{1, 2}, {3, 4}, {5, 6}}));
        assertThat(page.all("table", "comparison").getFirst().getTextContent()).doesNotContain("NOWHERE");
        assertThat(page.byId("comparison").getTextContent()).contains("Not defined for any of these cases: NOWHERE.").contains("what nowhere means");
    }

    @Test
    void everyColumnHasItsDefinitionAtHandAndBelow() {
        ParsedPage page = ParsedPage.of(Samples.graphs(2));
        for (Definition metric : Samples.graphs(2).evaluation().metrics()) {
            assertThat(page.all("th", "number")).anyMatch(th -> th.getAttribute("title").equals(metric.definition()));
            assertThat(ParsedPage.inside(page.byId("comparison"), "dd")).anyMatch(dd -> dd.getTextContent().equals(metric.definition()));
        }
    }

    private static Definition metric(String id, Direction better) {
        return new Definition(id, id.toUpperCase(java.util.Locale.ROOT), "", better, "what " + id + " means", 1);
    }

    private static List<Element> rows(Definition metric, double[][] values) {
        Element table = ParsedPage.of(input(List.of(metric), values)).all("table", "comparison").getFirst();
        return ParsedPage.inside(table, "tr").subList(1, values.length + 1);
    }

    /** The first metric has the given values by method and case, others have none. */
    private static ReportInput input(List<Definition> metrics, double[][] values) {
        ReportInput sample = Samples.molecules();
        List<MethodOutcome> methods = new ArrayList<>();
        for (int m = 0; m < values.length; m++) {
            MethodOutcome from = sample.evaluation().methods().get(m);
            double[] own = values[m];
            List<Case> cases = IntStream.range(0, own.length)
                    .mapToObj(i -> new Case(from.cases().get(i).assessment(), Map.of(metrics.getFirst().id(), own[i]))).toList();
            methods.add(new MethodOutcome(from.call(), cases, new TreeMap<>(Map.of(metrics.getFirst().id(), (own[0] + own[1]) / 2))));
        }
        return new ReportInput(sample.title(), sample.network(), sample.data(), new Evaluation(metrics, methods), List.of(), "");
    }
}
