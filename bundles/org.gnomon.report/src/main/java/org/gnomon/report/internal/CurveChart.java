package org.gnomon.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Curves of several methods over sparsity in one picture, with confidence intervals as whiskers. */
final class CurveChart {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 280;
    private static final double LEFT = 44;
    private static final double RIGHT = 390;
    private static final double TOP = 12;
    private static final double BOTTOM = 236;
    private static final double X_STEP = 0.1;
    private static final double Y_STEP = 0.25;

    private final String title;
    private final List<Curve> curves;
    private final double xLow;
    private final double xHigh;
    private final double yLow;
    private final double yHigh;

    /**
     * One method.
     *
     * @param points by rising sparsity asked for
     */
    record Curve(String label, CurveStyle style, List<Point> points) {}

    /**
     * One sparsity.
     *
     * @param x achieved sparsity
     * @param halfWidth half of the confidence interval of {@code y}
     */
    record Point(double x, double y, double halfWidth) {}

    CurveChart(String title, List<Curve> curves) {
        this.title = title;
        this.curves = curves;
        List<Point> all = curves.stream().flatMap(c -> c.points().stream()).toList();
        xLow = X_STEP * Math.floor(all.stream().mapToDouble(Point::x).min().orElse(0) / X_STEP);
        xHigh = Math.max(xLow + X_STEP, X_STEP * Math.ceil(all.stream().mapToDouble(Point::x).max().orElse(1) / X_STEP));
        yLow = Y_STEP * Math.floor(Math.min(0, all.stream().mapToDouble(Point::y).min().orElse(0)) / Y_STEP);
        yHigh = Y_STEP * Math.ceil(Math.max(1, all.stream().mapToDouble(Point::y).max().orElse(1)) / Y_STEP);
    }

    void write(Markup m) {
        m.open("figure").leaf("h4", title).newline();
        m.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "chart", "role", "img", "width", WIDTH, "height", HEIGHT, "viewBox",
                "0 0 " + Markup.coordinate(WIDTH) + " " + Markup.coordinate(HEIGHT), "aria-label", describe());
        axes(m);
        curves.forEach(curve -> curve(m, curve));
        m.close().close().newline();
    }

    private String describe() {
        return title + " by mean achieved sparsity: " + curves.stream().map(curve -> curve.label() + " " + curve.points().stream()
                .map(p -> Figures.share(p.y()) + " at " + Figures.share(p.x())).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }

    private void axes(Markup m) {
        for (long step = Math.round(yLow / Y_STEP); step <= Math.round(yHigh / Y_STEP); step++) {
            double value = step * Y_STEP;
            m.empty("line", "class", step == 0 ? "axis" : "grid", "x1", LEFT, "y1", y(value), "x2", RIGHT, "y2", y(value));
            m.leaf("text", String.format(Locale.ROOT, "%.2f", value), "x", LEFT - 6, "y", y(value) + 4, "text-anchor", "end");
        }
        for (long step = Math.round(xLow / X_STEP); step <= Math.round(xHigh / X_STEP); step++) {
            double value = step * X_STEP;
            m.empty("line", "class", "grid", "x1", x(value), "y1", TOP, "x2", x(value), "y2", BOTTOM);
            m.leaf("text", String.format(Locale.ROOT, "%.1f", value), "x", x(value), "y", BOTTOM + 16, "text-anchor", "middle");
        }
        m.leaf("text", "mean achieved sparsity", "x", (LEFT + RIGHT) / 2, "y", BOTTOM + 34, "text-anchor", "middle");
    }

    private void curve(Markup m, Curve curve) {
        m.open("g").leaf("title", curve.label());
        m.empty("polyline", "points", curve.points().stream().map(p -> Markup.coordinate(x(p.x())) + "," + Markup.coordinate(y(p.y())))
                .collect(Collectors.joining(" ")), "fill", "none", "stroke", curve.style().colour(), "stroke-width", 2.2, "stroke-dasharray",
                curve.style().dashes());
        for (Point p : curve.points()) {
            m.empty("line", "x1", x(p.x()), "y1", inside(p.y() - p.halfWidth()), "x2", x(p.x()), "y2", inside(p.y() + p.halfWidth()), "stroke",
                    curve.style().colour(), "stroke-width", 1.0);
            m.empty("circle", "cx", x(p.x()), "cy", y(p.y()), "r", 3.2, "fill", curve.style().colour());
        }
        m.close();
    }

    /** A wide interval must not leave the picture. */
    private double inside(double value) {
        return Math.clamp(y(value), TOP - 6, BOTTOM + 2);
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * (value - xLow) / (xHigh - xLow);
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (value - yLow) / (yHigh - yLow);
    }
}
