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

    private static final double MARGIN = 10;
    private static final double LARGEST_NODE = 11;
    private static final double SMALLEST_NODE = 3.5;
    private static final double SMALLEST_NODE_WITH_TEXT = 7.5;

    private final PackedGraph graph;
    private final EdgeUnits units;
    private final OptionalInt node;
    private final DrawnPart part;
    private final List<NodeLook> looks;
    private final double[] at;
    private final double radius;
    private final double width;
    private final double height;

    private GraphPicture(GraphSet data, ExplainTask task, DrawnPart part, EdgeUnits units) {
        this.graph = task.graph();
        this.units = units;
        this.node = task.node();
        this.part = part;
        List<NodeLook> all = NodeLook.of(data, graph);
        looks = Arrays.stream(part.nodes()).mapToObj(all::get).toList();
        at = GraphLayout.of(part.nodes().length, ends());
        radius = radius();
        double border = radius + MARGIN;
        width = moveToZero(0, border);
        height = moveToZero(1, border);
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
        open(m, label, explanation, width, height);
        body(m, explanation);
        m.close();
    }

    /** The drawing as a file of its own, with styles and legend. */
    public void writeFile(Markup m, String label, Explanation explanation) {
        PictureLegend legend = PictureLegend.of(List.of(this));
        double wide = Math.max(width, 300);
        open(m, label, explanation, wide, height + legend.heightWithin(wide));
        m.leaf("style", Styles.DRAWING);
        body(m, explanation);
        legend.writeWithin(m, height, wide);
        m.close();
    }

    /** How many edges were chosen and how many of the motif are among them, in words. */
    public String caption(Explanation explanation) {
        int[] chosen = explanation.selectedUnits();
        String text = chosen.length + " of " + units.count() + " edges chosen";
        if (hasMotif()) {
            long motif = count(range(units.count()), true);
            text += ", " + count(chosen, true) + " of the " + motif + " motif edges among them";
        }
        long outside = count(chosen, false);
        return outside == 0 ? text : text + "; " + outside + " chosen " + (outside == 1 ? "edge lies" : "edges lie") + " outside the drawing";
    }

    boolean hasMotif() {
        return graph.hasMotif() && count(range(units.count()), true) > 0;
    }

    boolean hasNode() {
        return node.isPresent();
    }

    List<NodeLook> looks() {
        return looks;
    }

    /** Units that are in the motif, or else those that are not drawn. */
    private long count(int[] among, boolean motif) {
        return Arrays.stream(among).filter(u -> motif ? UnitMark.inMotif(graph, units, u) : !drawn(u)).count();
    }

    private static int[] range(int count) {
        return IntStream.range(0, count).toArray();
    }

    private boolean drawn(int unit) {
        int edge = units.edge(unit, 0);
        return part.place(graph.source(edge)).isPresent() && part.place(graph.target(edge)).isPresent();
    }

    private int[] ends() {
        return IntStream.range(0, units.count()).filter(this::drawn).map(u -> units.edge(u, 0))
                .flatMap(e -> IntStream.of(part.place(graph.source(e)).getAsInt(), part.place(graph.target(e)).getAsInt())).toArray();
    }

    /** As large as fits for nearly all pairs of nodes; a rare overlap costs less than dots everywhere. */
    private double radius() {
        int n = looks.size();
        double[] nearest = new double[n];
        for (int v = 0; v < n; v++) {
            nearest[v] = GraphLayout.EDGE_LENGTH;
            for (int w = 0; w < n; w++) {
                nearest[v] = v == w ? nearest[v] : Math.min(nearest[v], Math.hypot(at[2 * v] - at[2 * w], at[2 * v + 1] - at[2 * w + 1]));
            }
        }
        Arrays.sort(nearest);
        double largest = looks.stream().allMatch(l -> l.text().isEmpty()) ? 0.7 * LARGEST_NODE : LARGEST_NODE;
        return n == 0 ? largest : Math.clamp(0.45 * nearest[n / 20], SMALLEST_NODE, largest);
    }

    /** Shifts one axis so that the drawing begins at {@code border}; returns the extent. */
    private double moveToZero(int axis, double border) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = axis; i < at.length; i += 2) {
            min = Math.min(min, at[i]);
            max = Math.max(max, at[i]);
        }
        for (int i = axis; i < at.length; i += 2) {
            at[i] += border - min;
        }
        return at.length == 0 ? 2 * border : max - min + 2 * border;
    }

    private void open(Markup m, String label, Explanation explanation, double wide, double high) {
        m.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "graph", "role", "img", "width", wide, "height", high, "viewBox",
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
        m.empty("line", "class", style, "x1", at[2 * a], "y1", at[2 * a + 1], "x2", at[2 * b], "y2", at[2 * b + 1]);
    }

    private void arrow(Markup m, UnitMark mark) {
        int a = part.place(mark.source()).getAsInt();
        int b = part.place(mark.target()).getAsInt();
        double dx = at[2 * b] - at[2 * a];
        double dy = at[2 * b + 1] - at[2 * a + 1];
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double degrees = Math.toDegrees(Math.atan2(dy, dx));
        double reach = (length - radius - 1) / length;
        m.empty("path", "class", "arrow", "d", "M0 0L-10 -5L-10 5Z", "transform", "translate(" + Markup.coordinate(at[2 * a] + reach * dx) + " "
                + Markup.coordinate(at[2 * a + 1] + reach * dy) + ") rotate(" + Markup.coordinate(degrees) + ")");
    }

    private void node(Markup m, int v, String score) {
        NodeLook look = looks.get(v);
        int original = part.nodes()[v];
        boolean explained = node.isPresent() && node.getAsInt() == original;
        double x = at[2 * v];
        double y = at[2 * v + 1];
        m.open("g", "class", "node").leaf("title", "node " + original + (look.name().isEmpty() ? "" : ", " + look.name()) + score
                + (explained ? ", explained" : ""));
        if (explained) {
            m.empty("circle", "class", "ring", "cx", x, "cy", y, "r", radius + 4.5);
        }
        look.write(m, x, y, radius, radius >= SMALLEST_NODE_WITH_TEXT);
        m.close();
    }
}
