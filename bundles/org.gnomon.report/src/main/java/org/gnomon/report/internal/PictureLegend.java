package org.gnomon.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What the marks in drawings mean: one legend for a page, or one inside a drawing that stands alone. Immutable. */
final class PictureLegend {

    private static final double LINE = 24;
    private static final double SWATCH = 34;
    private static final double LETTER = 7;

    private final List<Item> items;

    private PictureLegend(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** A small sample, drawn in a box of 34 x 20 at the origin, and what it means. */
    private record Item(Consumer<Markup> sample, String text) {

        double width() {
            return SWATCH + LETTER * text.length() + 14;
        }
    }

    /** Explains the marks that occur in {@code pictures}, and no others. */
    static PictureLegend of(List<GraphPicture> pictures) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(m -> edge(m, "edge chosen"), "chosen by the explanation"));
        items.add(new Item(m -> edge(m, "edge"), "other edge"));
        if (pictures.stream().anyMatch(GraphPicture::hasMotif)) {
            items.add(new Item(m -> m.empty("line", "class", "band", "x1", 8, "y1", 10, "x2", 24, "y2", 10), "ground-truth motif"));
        }
        if (pictures.stream().anyMatch(GraphPicture::hasNode)) {
            items.add(new Item(m -> m.empty("circle", "class", "ring", "cx", 16, "cy", 10, "r", 8)
                    .empty("circle", "class", "plain", "cx", 16, "cy", 10, "r", 4), "explained node"));
        }
        pictures.stream().flatMap(p -> p.looks().stream()).distinct().filter(look -> !look.name().isEmpty())
                .sorted(Comparator.comparingInt(NodeLook::rank))
                .forEach(look -> items.add(new Item(m -> look.write(m, 16, 10, 9, true), look.name())));
        return new PictureLegend(items);
    }

    private static void edge(Markup m, String style) {
        m.open("g", "class", style).empty("line", "class", "line", "x1", 2, "y1", 10, "x2", 30, "y2", 10).close();
    }

    /** A list for a page. */
    void write(Markup m) {
        m.open("ul", "class", "legend");
        for (Item item : items) {
            m.open("li").open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "graph", "width", 34, "height", 20, "aria-hidden", "true");
            sample(m, item);
            m.close().text(" " + item.text()).close().newline();
        }
        m.close();
    }

    /** Height of the legend inside a drawing of this width. */
    double heightWithin(double width) {
        return LINE * rows(width).size() + 6;
    }

    /** The legend inside a drawing, from {@code top} down. */
    void writeWithin(Markup m, double top, double width) {
        double y = top;
        for (List<Item> row : rows(width)) {
            double x = 10;
            for (Item item : row) {
                m.open("g", "transform", "translate(" + Markup.coordinate(x) + " " + Markup.coordinate(y) + ")");
                sample(m, item);
                m.leaf("text", item.text(), "class", "legend-text", "x", SWATCH + 4, "y", 14).close();
                x += item.width();
            }
            y += LINE;
        }
    }

    private static void sample(Markup m, Item item) {
        m.open("g", "class", "node");
        item.sample().accept(m);
        m.close();
    }

    private List<List<Item>> rows(double width) {
        List<List<Item>> rows = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (Item item : items) {
            if (used + item.width() > width) {
                rows.add(new ArrayList<>());
                used = 10;
            }
            rows.getLast().add(item);
            used += item.width();
        }
        return rows;
    }
}
