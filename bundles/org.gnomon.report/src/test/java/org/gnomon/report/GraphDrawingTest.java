package org.gnomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Selection;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GraphDrawingTest {

    @Test
    void aDrawingCarriesItsStylesAndItsLegend() {
        Assessment molecule = Samples.molecules().evaluation().methods().getFirst().cases().getFirst().assessment();
        ParsedPage svg = drawing(Samples.molecules().data(), molecule.task(), molecule.explanation());
        assertThat(svg.all("style")).singleElement().extracting(Element::getTextContent).asString().contains("svg.graph .edge.chosen .line");
        assertThat(svg.all("text", "legend-text")).extracting(Element::getTextContent).containsExactly("chosen by the explanation", "other edge",
                "ground-truth motif", "carbon", "nitrogen", "oxygen", "chlorine");
    }

    @Test
    void everyNodeAndEdgeLiesWithinTheDrawing() {
        Assessment graph = Samples.graphs(1).evaluation().methods().getFirst().cases().getFirst().assessment();
        ParsedPage svg = drawing(Samples.graphs(1).data(), graph.task(), graph.explanation());
        Element root = svg.all("style").getFirst().getOwnerDocument().getDocumentElement();
        String[] box = root.getAttribute("viewBox").split(" ");
        assertThat(svg.all("circle")).allSatisfy(circle -> {
            assertThat(Double.parseDouble(circle.getAttribute("cx"))).isBetween(0.0, Double.parseDouble(box[2]));
            assertThat(Double.parseDouble(circle.getAttribute("cy"))).isBetween(0.0, Double.parseDouble(box[3]));
        });
    }

    @Test
    void anEdgeWithoutReverseGetsAnArrowAndATitle() {
        PackedGraph graph = PackedGraph.builder("arrow", 3, 1).edges(new int[] {0, 1, 1}, new int[] {1, 0, 2}).build();
        ParsedPage svg = drawing(set(graph), ExplainTask.ofGraph(Samples.network("gcn", Task.GRAPH, 1, 2, 1), graph), chosen(new double[] {0.25, -2}, 1));
        assertThat(svg.all("path", "arrow")).hasSize(1);
        assertThat(svg.all("title")).extracting(Element::getTextContent).contains("edge 0 \u2013 1, score 0.2500, not chosen",
                "edge 1 \u2192 2, score -2.000, chosen as number 1");
    }

    @Test
    void featureNamesTooLongForANodeAreNumbered() {
        PackedGraph graph = PackedGraph.builder("labels", 2, 2).features(new float[] {1, 0, 0, 1}).edges(new int[] {0, 1}, new int[] {1, 0}).build();
        GraphSet data = new GraphSet("set", Task.GRAPH, 2, List.of("a", "b"), List.of("label 0", "label 1"), List.of(graph));
        ParsedPage svg = drawing(data, ExplainTask.ofGraph(Samples.network("gcn", Task.GRAPH, 2, 2, 1), graph), chosen(new double[] {1}, 0));
        assertThat(svg.all("text")).extracting(Element::getTextContent).contains("0", "1", "0: label 0", "1: label 1");
    }

    @Test
    void selfLoopsAndIsolatedNodesDoNotHarm() {
        PackedGraph graph = PackedGraph.builder("loops", 4, 1).edges(new int[] {0, 0, 1}, new int[] {0, 1, 0}).build();
        ParsedPage svg = drawing(set(graph), ExplainTask.ofGraph(Samples.network("gcn", Task.GRAPH, 1, 2, 1), graph), chosen(new double[] {1}, 0));
        assertThat(svg.all("g", "node").stream().filter(g -> !ParsedPage.inside(g, "title").isEmpty())).hasSize(4);
    }

    private static ParsedPage drawing(GraphSet data, ExplainTask task, Explanation explanation) {
        return ParsedPage.of(GraphDrawing.of(data, task, List.of(explanation)).svg("EiG-Search", explanation));
    }

    private static GraphSet set(PackedGraph graph) {
        return new GraphSet("set", Task.GRAPH, graph.featureCount(), List.of("a", "b"), List.of(), List.of(graph));
    }

    private static Explanation chosen(double[] scores, int... units) {
        return Explanation.forClass(0).unitScores(scores).selection(new Selection(units, List.of())).build();
    }
}
