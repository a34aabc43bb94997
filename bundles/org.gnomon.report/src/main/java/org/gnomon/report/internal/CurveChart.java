package org.gnomon.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Curves of several methods in one picture, with confidence intervals as whiskers. */
final class CurveChart {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 280;
    private static final double LEFT = 44;
    private static final double RIGHT = 390;
    private static final double TOP = 12;
    private static final double BOTTOM = 236;
    private static final double Y_STEP = 0.25;

    /** For curves over the sparsity of explanations. */
    static final Axis SPARSITY = new Axis("mean achieved sparsity", 0.1, 1);

    private final String title;
    private final Axis axis;
    private final List<Curve> curves;
    private final double xLow;
    private final double xHigh;
    private final double yLow;
    private final double yHigh;

    /**
     * What the curves run over.
     *
     * @param step between two lines
     * @param decimals of the numbers at the lines
     */
    record Axis(String label, double step, int decimals) {

        private String atLine(double value) {
            return String.format(Locale.ROOT, "%." + decimals + "f", value);
        }

        private String exact(double value) {
            return decimals == 0 ? atLine(value) : Figures.share(value);
        }
    }

    /**
     * One method.
     *
     * @param points by rising sparsity asked for, or by rising x
     */
    record Curve(String label, CurveStyle style, List<Point> points) {}

    /**
     * One place on a curve, for example one sparsity.
     *
     * @param x achieved sparsity
     * @param low and {@code high}: ends of the confidence interval of {@code y}
     */
    record Point(double x, double y, double low, double high) {

        /** @param halfWidth half of the confidence interval of {@code y} */
        Point(double x, double y, double halfWidth) {
            this(x, y, y - halfWidth, y + halfWidth);
        }
    }

    CurveChart(String title, Axis axis, List<Curve> curves) {
        this.title = title;
        this.axis = axis;
        this.curves = curves;
        List<Point> all = curves.stream().flatMap(c -> c.points().stream()).toList();
        xLow = axis.step() * Math.floor(all.stream().mapToDouble(Point::x).min().orElse(0) / axis.step());
        xHigh = Math.max(xLow + axis.step(), axis.step() * Math.ceil(all.stream().mapToDouble(Point::x).max().orElse(1) / axis.step()));
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
        return title + " by " + axis.label() + ": " + curves.stream().map(curve -> curve.label() + " " + curve.points().stream()
                .map(p -> Figures.share(p.y()) + " at " + axis.exact(p.x())).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }

    private void axes(Markup m) {
        for (long step = Math.round(yLow / Y_STEP); step <= Math.round(yHigh / Y_STEP); step++) {
            double value = step * Y_STEP;
            m.empty("line", "class", step == 0 ? "axis" : "grid", "x1", LEFT, "y1", y(value), "x2", RIGHT, "y2", y(value));
            m.leaf("text", String.format(Locale.ROOT, "%.2f", value), "x", LEFT - 6, "y", y(value) + 4, "text-anchor", "end");
        }
        for (long step = Math.round(xLow / axis.step()); step <= Math.round(xHigh / axis.step()); step++) {
            double value = step * axis.step();
            m.empty("line", "class", "grid", "x1", x(value), "y1", TOP, "x2", x(value), "y2", BOTTOM);
            m.leaf("text", axis.atLine(value), "x", x(value), "y", BOTTOM + 16, "text-anchor", "middle");
        }
        m.leaf("text", axis.label(), "x", (LEFT + RIGHT) / 2, "y", BOTTOM + 34, "text-anchor", "middle");
    }

    private void curve(Markup m, Curve curve) {
        m.open("g").leaf("title", curve.label());
        m.empty("polyline", "points", curve.points().stream().map(p -> Markup.coordinate(x(p.x())) + "," + Markup.coordinate(y(p.y())))
                .collect(Collectors.joining(" ")), "fill", "none", "stroke", curve.style().colour(), "stroke-width", 2.2, "stroke-dasharray",
                curve.style().dashes());
        for (Point p : curve.points()) {
            m.empty("line", "x1", x(p.x()), "y1", inside(p.low()), "x2", x(p.x()), "y2", inside(p.high()), "stroke",
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
