package org.gnomon.report.internal;

/**
 * Text in a drawing, as much of it as there is room for.
 *
 * @param full all of it, for a pointer that rests on the box
 * @param shown at most {@value #MOST} characters
 */
record TextBox(String full, String shown) {

    static final double HEIGHT = 24;

    private static final int MOST = 34;
    private static final double LATIN = 6.9;
    private static final double WIDE = 13;
    private static final int LAST_LATIN = 0x2ff;
    private static final double PADDING = 16;

    static TextBox of(String text) {
        String clean = Markup.clean(text).replaceAll("\\s+", " ");
        boolean fits = clean.codePointCount(0, clean.length()) <= MOST;
        return new TextBox(text, fits ? clean : clean.substring(0, clean.offsetByCodePoints(0, MOST - 1)) + "\u2026");
    }

    /** Width in pixels that the shown text needs, with a border. */
    double width() {
        return PADDING + shown.codePoints().mapToDouble(c -> c <= LAST_LATIN ? LATIN : WIDE).sum();
    }

    /** The box around a centre. */
    void write(Markup m, double x, double y) {
        m.empty("rect", "x", x - width() / 2, "y", y - HEIGHT / 2, "width", width(), "height", HEIGHT);
        m.leaf("text", shown, "x", x, "y", y + 4);
    }
}
