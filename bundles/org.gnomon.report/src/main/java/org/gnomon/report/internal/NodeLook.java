package org.gnomon.report.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/**
 * How a node is drawn. Kind is written in the node, not only coloured.
 *
 * @param rank place in a legend
 * @param name of the kind, empty where all nodes are alike
 * @param text at most three characters, written in the node
 * @param fill colour as {@code #rrggbb}, empty for the neutral colour
 */
record NodeLook(int rank, String name, String text, String fill) {

    private static final int MAX_TEXT = 3;

    static final NodeLook PLAIN = new NodeLook(0, "", "", "");

    private static final String HALOGEN = "#2f8f46";
    private static final String METAL = "#8250b8";
    /** Symbol to name and colour, near to the usual ones of chemistry. */
    private static final Map<String, Atom> ATOMS = Map.ofEntries(Map.entry("C", new Atom("carbon", "#5b6673")),
            Map.entry("N", new Atom("nitrogen", "#2b5fc7")), Map.entry("O", new Atom("oxygen", "#c9302c")),
            Map.entry("H", new Atom("hydrogen", "#e3e7ec")), Map.entry("S", new Atom("sulfur", "#e0b000")),
            Map.entry("P", new Atom("phosphorus", "#d97706")), Map.entry("F", new Atom("fluorine", HALOGEN)),
            Map.entry("Cl", new Atom("chlorine", HALOGEN)), Map.entry("Br", new Atom("bromine", HALOGEN)),
            Map.entry("I", new Atom("iodine", HALOGEN)), Map.entry("Na", new Atom("sodium", METAL)), Map.entry("K", new Atom("potassium", METAL)),
            Map.entry("Li", new Atom("lithium", METAL)), Map.entry("Ca", new Atom("calcium", METAL)));

    private static final List<String> PALETTE = List.of("#c3cad3", "#56b4e9", "#d8a200", "#7b5ea7", "#3c9d7f", "#d16ba5", "#9a6b3f", "#4a6fa5",
            "#a3b545", "#8a8f98");

    private record Atom(String name, String colour) {}

    /** One look per node of {@code graph}: by feature name where features are one-hot, by class where nodes have classes to learn, else plain. */
    static List<NodeLook> of(GraphSet data, PackedGraph graph) {
        boolean named = data.featureNames().size() == graph.featureCount() && graph.featureCount() > 1;
        boolean classes = data.task() == Task.NODE && graph.hasNodeLabels();
        return IntStream.range(0, graph.nodeCount()).mapToObj(v -> {
            int hot = named ? hot(graph, v) : -1;
            return hot >= 0 ? feature(hot, data.featureNames().get(hot)) : classes ? nodeClass(graph.nodeLabel(v), data) : PLAIN;
        }).toList();
    }

    /** The one feature that is 1 where all others are 0, or -1. */
    private static int hot(PackedGraph graph, int node) {
        int hot = -1;
        for (int f = 0; f < graph.featureCount(); f++) {
            float value = graph.feature(node, f);
            if (value != 0 && (value != 1 || hot >= 0)) {
                return -1;
            }
            hot = value == 1 ? f : hot;
        }
        return hot;
    }

    /** A name too long for a node is replaced by the number of the feature. */
    private static NodeLook feature(int index, String name) {
        Atom atom = ATOMS.getOrDefault(name, new Atom(name, PALETTE.get(index % PALETTE.size())));
        String text = name.codePointCount(0, name.length()) <= MAX_TEXT ? name : "" + index;
        return new NodeLook(index, text.equals(name) ? atom.name() : index + ": " + name, text, atom.colour());
    }

    private static NodeLook nodeClass(int label, GraphSet data) {
        return new NodeLook(label, "class " + label + ": " + Names.ofClass(data, label), "" + label, PALETTE.get(label % PALETTE.size()));
    }

    /** The circle and, where it can be read, its text. */
    void write(Markup m, double x, double y, double radius, boolean withText) {
        if (fill.isEmpty()) {
            m.empty("circle", "class", "plain", "cx", x, "cy", y, "r", radius);
            return;
        }
        m.empty("circle", "cx", x, "cy", y, "r", radius, "fill", fill);
        if (withText) {
            double size = radius * (1.2 - 0.15 * text.length());
            m.leaf("text", text, "x", x, "y", y + 0.36 * size, "font-size", size, "fill", ink());
        }
    }

    /** Black or white, whichever is easier to read on the fill (relative luminance of WCAG 2, without its gamma step). */
    private String ink() {
        int rgb = Integer.parseInt(fill.substring(1), 16);
        double light = 0.2126 * (rgb >> 16) + 0.7152 * (rgb >> 8 & 0xff) + 0.0722 * (rgb & 0xff);
        return light > 130 ? "#111111" : "#ffffff";
    }
}
