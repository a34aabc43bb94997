package org.gnomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.report.internal.SelfContainedReport;
import org.junit.jupiter.api.Test;

/** Names come from files and plug-ins of strangers; every one of them is here markup, a control character or a trick with the direction of text. */
class HostileNamesTest {

    private static final String BREAK_OUT = "\"'></title></style></svg><evil onload=\"x\">&lt;&#x3c;]]>--><!--";
    private static final String CONTROLS = "\u0000\u001b[31m\u202e\u2066\ud800\uffff\u0085";

    @Test
    void noNameBecomesMarkupAndEveryNameIsShown() {
        String html = new SelfContainedReport().render(input());
        ParsedPage page = ParsedPage.of(html);
        assertThat(page.all("evil")).isEmpty();
        for (String place : List.of("title", "network", "data", "class", "graph", "fact", "run", "label", "about", "paper", "parameter", "value", "origin",
                "metric", "unit", "definition", "note", "id")) {
            assertThat(page.text()).as(place).contains(place + BREAK_OUT);
        }
    }

    @Test
    void controlCharactersAndDirectionMarksAreReplaced() {
        String html = new SelfContainedReport().render(input());
        assertThat(html.codePoints()).noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202e || c == 0x2066 || c == 0xffff);
        assertThat(html).contains("\ufffd\ufffd[31m");
    }

    @Test
    void aDrawingOfItsOwnIsJustAsSafe() {
        ReportInput input = input();
        Assessment assessment = input.evaluation().methods().getFirst().cases().getFirst().assessment();
        String svg = GraphDrawing.of(input.data(), assessment.task(), List.of(assessment.explanation())).svg(hostile("label"), assessment.explanation());
        assertThat(ParsedPage.of(svg).all("evil")).isEmpty();
        assertThat(ParsedPage.of(svg).text()).contains("feature" + BREAK_OUT);
    }

    private static String hostile(String place) {
        return place + BREAK_OUT + CONTROLS;
    }

    private static ReportInput input() {
        GnnNetwork network = Samples.network(hostile("network"), Task.GRAPH, 2, 2, 1);
        PackedGraph graph = PackedGraph.builder(hostile("graph"), 2, 2).features(new float[] {1, 0, 0, 1}).edges(new int[] {0, 1}, new int[] {1, 0})
                .label(0).build();
        GraphSet data = new GraphSet(hostile("data"), Task.GRAPH, 2, List.of(hostile("class"), "b"), List.of(hostile("feature"), "<x"), List.of(graph));
        MethodDescriptor method = new MethodDescriptor("explainer", hostile("id"), new org.osgi.framework.Version("1.0.0"), hostile("label"),
                hostile("about"), hostile("paper"), true, "bundle",
                List.of(new ParameterDescriptor(hostile("parameter"), "", hostile("help"), "string", "", "", "", List.of())));
        Explanation explanation = Explanation.forClass(0).unitScores(new double[] {1}).note(hostile("note")).build();
        Case only = new Case(new Assessment(ExplainTask.ofGraph(network, graph), EdgeUnits.of(graph), List.of(0), explanation,
                new MaskedPrediction(1, 1, 1, 0, 0, 0), new Assessment.Cost(1, 1)), Map.of("m", 0.5));
        CallResult<?> call = new CallResult<>(null, method,
                new TreeMap<>(Map.of(hostile("parameter"), new ParameterValue(hostile("value"), hostile("origin")))), 1);
        Definition metric = new Definition("m", hostile("metric"), hostile("unit"), Direction.HIGHER, hostile("definition"), 1);
        Evaluation evaluation = new Evaluation(List.of(metric), List.of(new MethodOutcome(call, List.of(only), Map.of("m", 0.5))));
        return new ReportInput(hostile("title"), network, data, evaluation, List.of(hostile("fact")), hostile("run"));
    }
}
