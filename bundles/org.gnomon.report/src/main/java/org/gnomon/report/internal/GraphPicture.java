package org.gnomon.report.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/** One graph laid out once, drawn once per explanation. Immutable. */
public final class GraphPicture {

    private static final double SMALLEST_NODE_WITH_TEXT = 7.5;
    /** Edges per node above which edges that are not chosen step back. */
    private static final double DENSE = 1.6;

    private final PackedGraph graph;
    private final EdgeUnits units;
    private final OptionalInt node;
    private final DrawnPart part;
    private final List<NodeLook> looks;
    private final int[] unitsInReach;
    private final NodePlaces places;
    private final boolean dense;

    private GraphPicture(GraphSet data, ExplainTask task, DrawnPart part, EdgeUnits units) {
        this.graph = task.graph();
        this.units = units;
        this.node = task.node();
        this.part = part;
        List<NodeLook> all = NodeLook.of(data, graph);
        looks = Arrays.stream(part.nodes()).mapToObj(all::get).toList();
        unitsInReach = inReach(task, units);
        int[] ends = ends();
        dense = ends.length / 2 > DENSE * looks.size();
        places = new NodePlaces(looks.size(), ends, looks.stream().anyMatch(look -> !look.text().isEmpty()));
    }

    private static int[] inReach(ExplainTask task, EdgeUnits units) {
        IntStream all = IntStream.range(0, units.count());
        if (task.node().isEmpty()) {
            return all.toArray();
        }
        Reach reach = new Reach(task.graph(), List.of(task.node().getAsInt()), task.network().depth());
        return all.filter(unit -> reach.carries(units, unit)).toArray();
    }

    /** Lays the graph of {@code task} out for {@code explanations}; see {@link DrawnPart} for what is drawn of a large one. */
    public static GraphPicture of(GraphSet data, ExplainTask task, List<Explanation> explanations) {
        EdgeUnits units = EdgeUnits.of(task.graph());
        return new GraphPicture(data, task, DrawnPart.of(task, units, explanations), units);
    }

    /** What is left out, as a sentence; empty where all is drawn. */
    public String note() {
        return part.note();
    }

    /** The drawing as an element of a page that has {@link Styles#DRAWING}. */
    public void write(Markup m, String label, Explanation explanation) {
        open(m, label, explanation, places.width(), places.height());
        body(m, explanation);
        m.close();
    }

    /** The drawing as a file of its own, with styles and legend. */
    public void writeFile(Markup m, String label, Explanation explanation) {
        PictureLegend legend = PictureLegend.of(List.of(this));
        double wide = Math.max(places.width(), 300);
        open(m, label, explanation, wide, places.height() + legend.heightWithin(wide));
        m.leaf("style", Styles.DRAWING);
        body(m, explanation);
        legend.writeWithin(m, places.height(), wide);
        m.close();
    }

    /** How many edges were chosen and how many of the motif are among them, in words; of a node, only the edges in reach count. */
    public String caption(Explanation explanation) {
        int[] chosen = explanation.selectedUnits();
        String reach = node.isPresent() ? " in reach" : "";
        String text = chosen.length + " of " + unitsInReach.length + " edges" + reach + " chosen";
        if (hasMotif()) {
            text += ", " + inMotif(chosen) + " of the " + inMotif(unitsInReach) + " motif edges" + reach + " among them";
        }
        long outside = Arrays.stream(chosen).filter(unit -> !drawn(unit)).count();
        return outside == 0 ? text : text + "; " + outside + " chosen " + (outside == 1 ? "edge lies" : "edges lie") + " outside the drawing";
    }

    boolean hasMotif() {
        return inMotif(unitsInReach) > 0;
    }

    private long inMotif(int[] among) {
        return Arrays.stream(among).filter(unit -> UnitMark.inMotif(graph, units, unit)).count();
    }

    boolean hasNode() {
        return node.isPresent();
    }

    List<NodeLook> looks() {
        return looks;
    }

    private boolean drawn(int unit) {
        int edge = units.edge(unit, 0);
        return part.place(graph.source(edge)).isPresent() && part.place(graph.target(edge)).isPresent();
    }

    private int[] ends() {
        return IntStream.range(0, units.count()).filter(this::drawn).map(u -> units.edge(u, 0))
                .flatMap(e -> IntStream.of(part.place(graph.source(e)).getAsInt(), part.place(graph.target(e)).getAsInt())).toArray();
    }

    private void open(Markup m, String label, Explanation explanation, double wide, double high) {
        String style = dense ? "graph dense" : "graph";
        m.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", style, "role", "img", "width", wide, "height", high, "viewBox",
                "0 0 " + Markup.coordinate(wide) + " " + Markup.coordinate(high), "aria-label", graph.id() + ", explained by " + label + ": "
                        + caption(explanation));
    }

    private void body(Markup m, Explanation explanation) {
        List<UnitMark> marks = new ArrayList<>(Arrays.asList(UnitMark.of(graph, units, explanation)));
        marks.removeIf(mark -> !drawn(mark.unit()));
        marks.stream().filter(UnitMark::motif).forEach(mark -> line(m, mark, "band"));
        marks.stream().filter(mark -> mark.rank() == 0).forEach(mark -> edge(m, mark));
        marks.stream().filter(mark -> mark.rank() > 0).forEach(mark -> edge(m, mark));
        double[] scores = explanation.nodeScores();
        for (int v = 0; v < looks.size(); v++) {
            int original = part.nodes()[v];
            node(m, v, scores.length == graph.nodeCount() ? ", score " + Figures.score(scores[original]) : "");
        }
    }

    private void edge(Markup m, UnitMark mark) {
        m.open("g", "class", mark.rank() > 0 ? "edge chosen" : "edge", "data-unit", mark.unit()).leaf("title", mark.title());
        line(m, mark, "hit");
        line(m, mark, "line");
        if (mark.oneWay()) {
            arrow(m, mark);
        }
        m.close();
    }

    private void line(Markup m, UnitMark mark, String style) {
        int a = part.place(mark.source()).getAsInt();
        int b = part.place(mark.target()).getAsInt();
        m.empty("line", "class", style, "x1", places.x(a), "y1", places.y(a), "x2", places.x(b), "y2", places.y(b));
    }

    private void arrow(Markup m, UnitMark mark) {
        int a = part.place(mark.source()).getAsInt();
        int b = part.place(mark.target()).getAsInt();
        double dx = places.x(b) - places.x(a);
        double dy = places.y(b) - places.y(a);
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double degrees = Math.toDegrees(Math.atan2(dy, dx));
        double reach = (length - places.radius() - 1) / length;
        m.empty("path", "class", "arrow", "d", "M0 0L-10 -5L-10 5Z", "transform", "translate(" + Markup.coordinate(places.x(a) + reach * dx) + " "
                + Markup.coordinate(places.y(a) + reach * dy) + ") rotate(" + Markup.coordinate(degrees) + ")");
    }

    private void node(Markup m, int v, String score) {
        NodeLook look = looks.get(v);
        int original = part.nodes()[v];
        boolean explained = node.isPresent() && node.getAsInt() == original;
        double x = places.x(v);
        double y = places.y(v);
        double radius = places.radius();
        m.open("g", "class", "node").leaf("title", "node " + original + (look.name().isEmpty() ? "" : ", " + look.name()) + score
                + (explained ? ", explained" : ""));
        if (explained) {
            m.empty("circle", "class", "ring", "cx", x, "cy", y, "r", radius + 4.5);
        }
        look.write(m, x, y, radius, radius >= SMALLEST_NODE_WITH_TEXT);
        m.close();
    }
}
