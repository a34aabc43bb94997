package org.gnomon.report.internal;

import java.util.List;

/**
 * How the line of one method looks: eight colours that can be told apart without red and green, then the same with other dashes.
 *
 * @param colour {@code #rrggbb}, readable on light and dark
 * @param dashes as in SVG
 */
record CurveStyle(String colour, String dashes) {

    private static final List<String> COLOURS = List.of("#c8400a", "#1f77b4", "#2a9d6f", "#8a5cd6", "#d1a000", "#d16ba5", "#4fa3c7", "#7d8894");
    private static final List<String> DASHES = List.of("none", "7 3", "2 3");

    /** The look of method number {@code place}. */
    static CurveStyle at(int place) {
        return new CurveStyle(COLOURS.get(place % COLOURS.size()), DASHES.get(place / COLOURS.size() % DASHES.size()));
    }

    /** A short line, for a legend. */
    void sample(Markup m) {
        m.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", 34, "height", 14, "aria-hidden", "true");
        m.empty("line", "x1", 2, "y1", 7, "x2", 32, "y2", 7, "stroke", colour, "stroke-width", 2.5, "stroke-dasharray", dashes);
        m.empty("circle", "cx", 17, "cy", 7, "r", 3.2, "fill", colour).close();
    }
}
