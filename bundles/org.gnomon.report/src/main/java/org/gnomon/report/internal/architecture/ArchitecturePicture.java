package org.gnomon.report.internal.architecture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.report.ArchitectureDrawing.Detail;
import org.gnomon.report.internal.Markup;

/** The drawing of one architecture. */
public final class ArchitecturePicture {

    private static final int MOST_BOXES = 150;

    private static final String STYLE = """
            text { font: 11px sans-serif; fill: #1b1b1b; text-anchor: middle }
            .shape { font-size: 10px; fill: #555 }
            rect { stroke: #444; rx: 4 }
            polyline { fill: none; stroke: #777; stroke-width: 1.2; marker-end: url(#arrow) }
            """;

    private final Grouping grouping;
    private final List<Box> boxes;
    private final LayeredLayout layout;

    private ArchitecturePicture(Grouping grouping) {
        this.grouping = grouping;
        boxes = grouping.groups().stream().map(nodes -> Box.of(grouping.graph(), nodes)).toList();
        layout = LayeredLayout.of(grouping, boxes);
    }

    public static ArchitecturePicture of(PackedComputation graph, Detail detail) {
        return new ArchitecturePicture(grouping(graph, detail));
    }

    private static Grouping grouping(PackedComputation graph, Detail detail) {
        return switch (detail) {
            case NODES -> Grouping.nodes(graph);
            case CHAINS -> Grouping.chains(graph);
            case BLOCKS -> Grouping.blocks(graph);
            case AUTO -> {
                Grouping chains = Grouping.chains(graph);
                yield graph.nodeCount() <= MOST_BOXES ? Grouping.nodes(graph) : chains.size() <= MOST_BOXES ? chains : Grouping.blocks(graph);
            }
        };
    }

    public String svg() {
        Markup markup = new Markup();
        markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + number(layout.width()) + " " + number(layout.height()), "width",
                layout.width(), "height", layout.height(), "role", "img");
        markup.leaf("title", grouping.graph().id()).leaf("style", STYLE);
        markup.open("defs").open("marker", "id", "arrow", "viewBox", "0 0 8 8", "refX", "7", "refY", "4", "markerWidth", "7", "markerHeight", "7",
                "orient", "auto").empty("path", "d", "M0 0L8 4L0 8z", "fill", "#777").close().close().newline();
        layout.lines().forEach(line -> markup.empty("polyline", "points", points(line)).newline());
        for (int g = 0; g < boxes.size(); g++) {
            box(markup, boxes.get(g), layout.x()[g], layout.y()[g]);
        }
        return markup.close().finish();
    }

    private static void box(Markup markup, Box box, double x, double y) {
        markup.open("g").leaf("title", box.title());
        markup.empty("rect", "x", x, "y", y, "width", box.width(), "height", LayeredLayout.BOX_HEIGHT, "fill", colour(box.group()));
        markup.leaf("text", box.label(), "x", x + box.width() / 2, "y", y + 15);
        markup.leaf("text", box.shape(), "class", "shape", "x", x + box.width() / 2, "y", y + 29);
        markup.close().newline();
    }

    private static String points(double[] line) {
        return IntStream.range(0, line.length / 2).mapToObj(i -> number(line[2 * i]) + "," + number(line[2 * i + 1])).collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String colour(OpGroup group) {
        return switch (group) {
            case LINEAR -> "#cfe2ff";
            case DEPTHWISE -> "#d7f0e3";
            case NORM, ACT -> "#f3f3f3";
            case POOL -> "#ffe7c7";
            case MERGE -> "#f7d6e6";
            case GATE -> "#e6d9f7";
            case SHORTCUT, OTHER, MESSAGE -> "#eeeeee";
            case IO -> "#ffffff";
        };
    }
}
