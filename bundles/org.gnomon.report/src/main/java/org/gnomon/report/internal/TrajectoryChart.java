package org.gnomon.report.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.TrajectoryPoint;

/** Fid+ and Fid- by number of edges as two lines, with the chosen size marked. All charts of one case share their scales. */
final class TrajectoryChart {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 128;
    private static final double LEFT = 34;
    private static final double RIGHT = 290;
    private static final double TOP = 24;
    private static final double BOTTOM = 106;
    private static final double STEP = 0.5;
    /** What falls below an axis end by less than this is drawn there all the same. */
    private static final double OVERSHOOT = 0.03;

    private final int maxSize;
    private final double low;
    private final double high;

    private TrajectoryChart(int maxSize, double low, double high) {
        this.maxSize = maxSize;
        this.low = low;
        this.high = high;
    }

    /** Scales that hold every trajectory of {@code explanations}; the value axis shows at least 0 to 1. */
    static TrajectoryChart scaledTo(List<Explanation> explanations) {
        List<TrajectoryPoint> points = explanations.stream().flatMap(e -> e.trajectory().stream()).toList();
        double[] values = points.stream().flatMapToDouble(p -> DoubleStream.of(p.fidelityPlus(), p.fidelityMinus()))
                .filter(Double::isFinite).toArray();
        double min = Arrays.stream(values).min().orElse(0) + OVERSHOOT;
        double max = Arrays.stream(values).max().orElse(1) - OVERSHOOT;
        int size = points.stream().mapToInt(TrajectoryPoint::size).max().orElse(1);
        return new TrajectoryChart(size, Math.min(0, STEP * Math.floor(min / STEP)), Math.max(1, STEP * Math.ceil(max / STEP)));
    }

    void write(Markup m, String label, Explanation explanation) {
        int chosen = explanation.selectedUnits().length;
        m.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "chart", "role", "img", "width", WIDTH, "height", HEIGHT, "viewBox",
                "0 0 " + Markup.coordinate(WIDTH) + " " + Markup.coordinate(HEIGHT), "aria-label", describe(label, explanation, chosen));
        key(m);
        axes(m, chosen);
        curve(m, "plus", explanation.trajectory(), TrajectoryPoint::fidelityPlus, chosen);
        curve(m, "minus", explanation.trajectory(), TrajectoryPoint::fidelityMinus, chosen);
        m.close();
    }

    private static String describe(String label, Explanation explanation, int chosen) {
        return "Fidelity by number of edges for " + label + "; chosen: " + chosen + explanation.trajectory().stream().filter(p -> p.size() == chosen)
                .findFirst().map(p -> " with Fid+ " + Figures.share(p.fidelityPlus()) + " and Fid- " + Figures.share(p.fidelityMinus())).orElse("");
    }

    private static void key(Markup m) {
        m.empty("line", "class", "plus", "x1", LEFT, "y1", 9.0, "x2", LEFT + 22, "y2", 9.0).leaf("text", "Fid+", "x", LEFT + 27, "y", 13.0);
        m.empty("line", "class", "minus", "x1", LEFT + 66, "y1", 9.0, "x2", LEFT + 88, "y2", 9.0);
        m.leaf("text", "Fid\u2212", "x", LEFT + 93, "y", 13.0);
        m.leaf("text", "by number of edges", "x", RIGHT, "y", 13.0, "text-anchor", "end");
    }

    private void axes(Markup m, int chosen) {
        for (int step = (int) Math.rint(low / STEP); step <= Math.rint(high / STEP); step++) {
            double value = step * STEP;
            m.empty("line", "class", step == 0 ? "axis" : "grid", "x1", LEFT, "y1", y(value), "x2", RIGHT, "y2", y(value));
            m.leaf("text", step % 2 == 0 ? String.valueOf(step / 2) : String.valueOf(value), "x", LEFT - 5, "y", y(value) + 4, "text-anchor", "end");
        }
        boolean marked = 1 <= chosen && chosen <= maxSize;
        if (marked) {
            m.empty("line", "class", "at", "x1", x(chosen), "y1", TOP - 4, "x2", x(chosen), "y2", BOTTOM);
            m.leaf("text", String.valueOf(chosen), "class", "strong", "x", x(chosen), "y", BOTTOM + 15, "text-anchor", "middle");
        }
        for (int size : maxSize == 1 ? new int[] {1} : new int[] {1, maxSize}) {
            if (!marked || Math.abs(x(size) - x(chosen)) > 18) {
                m.leaf("text", String.valueOf(size), "x", x(size), "y", BOTTOM + 15, "text-anchor", "middle");
            }
        }
    }

    private void curve(Markup m, String style, List<TrajectoryPoint> points, ToDoubleFunction<TrajectoryPoint> value, int chosen) {
        List<TrajectoryPoint> finite = points.stream().filter(p -> Double.isFinite(value.applyAsDouble(p))).toList();
        m.empty("polyline", "class", style, "points", finite.stream()
                .map(p -> Markup.coordinate(x(p.size())) + "," + Markup.coordinate(y(value.applyAsDouble(p)))).collect(Collectors.joining(" ")));
        finite.stream().filter(p -> p.size() == chosen).forEach(p -> m.empty("circle", "class", style, "cx", x(p.size()), "cy",
                y(value.applyAsDouble(p)), "r", 4.0));
    }

    private double x(int size) {
        return maxSize == 1 ? (LEFT + RIGHT) / 2 : LEFT + 8 + (RIGHT - LEFT - 16) * (size - 1) / (maxSize - 1);
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
    }
}
