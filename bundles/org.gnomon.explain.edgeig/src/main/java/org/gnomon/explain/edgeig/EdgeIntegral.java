package org.gnomon.explain.edgeig;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gnomon.api.Run;
import org.gnomon.model.packed.EdgeUnits;

/**
 * Integrated gradients of the edges, {@code I(e) = integral over t in [0, 1] of df/dw_e (t)} along {@link EdgePath}.
 *
 * <p>Midpoint rule on pieces of the path. By the chain rule the scores of all gates over a piece add up to the change of {@code f} over it; the piece that
 * lacks most of its change is cut in three, which keeps its own midpoint, until the budget is spent. The integrand jumps wherever a ReLU opens or closes, so
 * that rules for smooth functions gain nothing.
 *
 * <p>Source: Sundararajan et al., Axiomatic Attribution for Deep Networks, ICML 2017, equation 1, with edge gates for the input.
 *
 * @param edges scores of the directed edges, {@code [m]}
 * @param change {@code f(1) - f(0)}
 */
record EdgeIntegral(double[] edges, double change) {

    private static final int FIRST_PIECES = 4;

    /** @param steps how many gradients may be computed, at least 1 */
    static EdgeIntegral of(EdgePath path, int steps, Run run) {
        List<Piece> pieces = equalPieces(path, Math.min(steps, FIRST_PIECES));
        for (int used = pieces.size(); used + 2 <= steps; used += 2) {
            run.checkCancelled();
            Piece worst = pieces.getFirst();
            for (Piece piece : pieces) {
                worst = piece.gap() > worst.gap() ? piece : worst;
            }
            pieces.remove(worst);
            pieces.addAll(worst.inThree(path));
        }
        return new EdgeIntegral(sum(pieces), pieces.stream().mapToDouble(Piece::change).sum());
    }

    private static List<Piece> equalPieces(EdgePath path, int count) {
        List<Piece> pieces = new ArrayList<>();
        double value = path.value(0);
        for (int i = 0; i < count; i++) {
            double from = (double) i / count;
            double to = (i + 1.0) / count;
            double next = path.value(to);
            pieces.add(new Piece(from, to, value, next, path.slopes((from + to) / 2)));
            value = next;
        }
        return pieces;
    }

    private static double[] sum(List<Piece> pieces) {
        double[] edges = new double[pieces.getFirst().slopes().length];
        for (Piece piece : pieces) {
            for (int e = 0; e < edges.length; e++) {
                edges[e] += piece.slopes()[e] * (piece.to() - piece.from());
            }
        }
        return edges;
    }

    /** What the scores of all edges lack of {@link #change}. */
    double gap() {
        return change - Arrays.stream(edges).sum();
    }

    /** Scores of the undirected edges, both directions together, {@code [u]}; self loops are left out. */
    double[] units(EdgeUnits units) {
        return units.sums(edges);
    }

    /**
     * A piece of the path with the slopes at its midpoint.
     *
     * @param before {@code f(from)}
     * @param after {@code f(to)}
     * @param slopes {@code [m]}
     */
    private record Piece(double from, double to, double before, double after, double[] slopes) {

        double change() {
            return after - before;
        }

        double gap() {
            return Math.abs(change() - Arrays.stream(slopes).sum() * (to - from));
        }

        List<Piece> inThree(EdgePath path) {
            double third = (to - from) / 3;
            double left = from + third;
            double right = to - third;
            double atLeft = path.value(left);
            double atRight = path.value(right);
            return List.of(new Piece(from, left, before, atLeft, path.slopes(from + third / 2)), new Piece(left, right, atLeft, atRight, slopes),
                    new Piece(right, to, atRight, after, path.slopes(to - third / 2)));
        }
    }
}
