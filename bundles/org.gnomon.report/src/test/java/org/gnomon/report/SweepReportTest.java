package org.gnomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.Sweep;
import org.gnomon.evaluation.Sweep.Measured;
import org.gnomon.evaluation.Sweep.Missing;
import org.gnomon.evaluation.Sweep.Part;
import org.gnomon.evaluation.Sweep.Row;
import org.gnomon.evaluation.Sweep.Subject;
import org.gnomon.report.internal.SelfContainedReport;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page of a sweep of three methods over three sparsities on two networks; one method refuses the second. */
class SweepReportTest {

    private static final List<Double> SPARSITIES = List.of(0.5, 0.7, 0.9);
    private static final String EVIL = "<evil>\"'&";
    private static final ReportInput SAMPLE = Samples.molecules();

    private final ParsedPage page = ParsedPage.of(new SelfContainedReport().render(input(SPARSITIES)));

    @Test
    void everyNetworkHasItsCurvesTablesAndDrawings() {
        assertThat(page.all("section")).extracting(s -> s.getAttribute("id")).containsExactly("model-0", "model-0-explanations", "model-0-methods",
                "model-1", "model-1-explanations", "model-1-methods", "definitions");
        assertThat(ParsedPage.inside(page.byId("model-0"), "svg", "chart")).hasSize(3);
        assertThat(ParsedPage.inside(page.byId("model-0"), "details")).hasSize(3);
        assertThat(ParsedPage.inside(page.byId("model-0"), "table")).hasSize(4);
        assertThat(ParsedPage.inside(page.byId("model-0-explanations"), "svg", "graph").size()).isGreaterThanOrEqualTo(2 * 3);
    }

    @Test
    void onlyTheCasesAskedForAreDrawn() {
        assertThat(ParsedPage.inside(page.byId("model-0-explanations"), "article")).hasSize(2);
        assertThat(ParsedPage.inside(page.byId("model-1-explanations"), "article")).extracting(e -> e.getAttribute("id"))
                .containsExactly("model-1-case-1");
    }

    @Test
    void aCurveHasAPointPerSparsityAtTheMeanAchievedOne() {
        Element chart = ParsedPage.inside(page.byId("model-0"), "svg", "chart").getFirst();
        assertThat(ParsedPage.inside(chart, "polyline")).hasSize(3).allSatisfy(line -> assertThat(line.getAttribute("points").split(" ")).hasSize(3));
        assertThat(chart.getAttribute("aria-label")).startsWith("Fid+ (higher is better) by mean achieved sparsity: EiG-Search")
                .contains("at 0.500", "at 0.900");
    }

    @Test
    void aRefusalSaysWhyAndLeavesTheOthersAlone() {
        assertThat(page.byId("model-1").getTextContent()).contains("EiG-Search is not compared: it explains nodes only");
        assertThat(ParsedPage.inside(ParsedPage.inside(page.byId("model-1"), "svg", "chart").getFirst(), "polyline")).hasSize(2);
    }

    @Test
    void everyMetricIsDefinedOnce() {
        assertThat(page.byId("definitions").getTextContent())
                .contains("Curve AUC", "area under the curve", "p(G) - p(G without the explanation)", "95 %");
    }

    @Test
    void intervalsStandUnderTheMeansWithWhatTheyAreTakenOver() {
        Element table = ParsedPage.inside(page.byId("model-0"), "table").getFirst();
        assertThat(ParsedPage.inside(table, "td", "number")).anySatisfy(cell -> {
            assertThat(cell.getTextContent()).contains("\u00b1 ");
            assertThat(cell.getAttribute("title")).contains("over 2 seeds").contains("between seeds");
        }).anySatisfy(cell -> assertThat(cell.getAttribute("title")).isEqualTo("over 2 explanations"));
    }

    @Test
    void idsAreUniqueAndLinksLeadSomewhere() {
        List<String> ids = page.all("*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.all("a")).isNotEmpty().allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
    }

    @Test
    void oneSizeHasNoCurves() {
        ParsedPage single = ParsedPage.of(new SelfContainedReport().render(input(List.of())));
        assertThat(ParsedPage.inside(single.byId("model-0"), "svg", "chart")).isEmpty();
        assertThat(ParsedPage.inside(single.byId("model-0"), "table")).hasSize(1);
    }

    @Test
    void noNameBecomesMarkup() {
        Subject failed = new Subject(SAMPLE.network(), List.of(), List.of(new Missing(outcome(0, 0, 0).call().method(), EVIL, true)));
        SweepReportInput hostile = new SweepReportInput(EVIL, SAMPLE.data(), new Sweep(List.of(), List.of(), List.of(), List.of(failed)),
                List.of(List.of()), List.of(EVIL), EVIL);
        ParsedPage parsed = ParsedPage.of(new SelfContainedReport().render(hostile));
        assertThat(parsed.all("evil")).isEmpty();
        assertThat(parsed.text()).contains("failed: " + EVIL).contains("Nothing was explained.");
    }

    private static SweepReportInput input(List<Double> sparsities) {
        List<Row> first = List.of(row(0, sparsities, 1), row(1, sparsities, 1), row(2, sparsities, 2));
        List<Row> second = List.of(new Missing(outcome(0, 0, 0).call().method(), "it explains nodes only", false), first.get(1), first.get(2));
        List<Definition> metrics = List.of(
                new Definition("fidelity-plus", "Fid+", "", Direction.HIGHER, "p(G) - p(G without the explanation)", 10),
                new Definition("fidelity-minus", "Fid-", "", Direction.LOWER, "p(G) - p(explanation alone)", 20),
                new Definition("sparsity", "Sparsity", "", Direction.NEITHER, "share left out", 50));
        Sweep sweep = new Sweep(metrics, List.of(new Area()), sparsities, List.of(new Subject(SAMPLE.network(), tasks(), first),
                new Subject(SAMPLE.network(), tasks(), second)));
        return new SweepReportInput("Explainers on MUTAG", SAMPLE.data(), sweep, List.of(List.of(0, 1), List.of(1)), List.of("seeds 0, 1"), "0007-evaluate");
    }

    private static List<ExplainTask> tasks() {
        return SAMPLE.evaluation().methods().getFirst().cases().stream().map(c -> c.assessment().task()).toList();
    }

    private static Measured row(int method, List<Double> sparsities, int seeds) {
        List<Part> parts = IntStream.range(0, seeds).mapToObj(seed -> new Part(seed, IntStream.range(0, Math.max(1, sparsities.size()))
                .mapToObj(level -> outcome(method, sparsities.isEmpty() ? 0.7 : sparsities.get(level), seed)).toList())).toList();
        return new Measured(outcome(method, 0, 0).call().method(), parts, seeds == 1);
    }

    private static MethodOutcome outcome(int method, double sparsity, int seed) {
        MethodOutcome sample = SAMPLE.evaluation().methods().get(method);
        List<Case> cases = IntStream.range(0, sample.cases().size()).mapToObj(i -> {
            Map<String, Double> values = new TreeMap<>(sample.cases().get(i).values());
            values.put("sparsity", sparsity);
            values.merge("fidelity-plus", 0.01 * seed * (i + 1), Double::sum);
            return new Case(sample.cases().get(i).assessment(), values);
        }).toList();
        Map<String, Double> means = new TreeMap<>();
        for (String metric : List.of("fidelity-plus", "fidelity-minus", "sparsity")) {
            means.put(metric, cases.stream().mapToDouble(c -> c.values().get(metric)).average().orElseThrow());
        }
        return new MethodOutcome(sample.call(), cases, means);
    }

    private static final class Area implements CurveMetric {

        @Override
        public Definition definition() {
            return new Definition("area", "Curve AUC", "", Direction.HIGHER, "area under the curve", 200);
        }

        @Override
        public OptionalDouble measure(List<Point> points) {
            return points.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(points.getFirst().means().get("fidelity-plus"));
        }
    }
}
