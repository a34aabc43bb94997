package org.gnomon.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.force.options.ForceOptions;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.alg.force.stress.StressLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places for the nodes of a graph by stress majorisation (Eclipse ELK), turned so that the longest axis is horizontal. Deterministic.
 *
 * <p>Source: Gansner, Koren, North, Graph drawing by stress majorization, GD 2004.
 */
final class GraphLayout {

    /** Length that an edge should have, in pixels. */
    static final double EDGE_LENGTH = 46;

    private static final double NODE_SIZE = 22;
    /** Of the spring model that gives stress majorisation its start. */
    private static final int ITERATIONS_TO_START = 60;
    private static final int ITERATIONS = 300;

    private GraphLayout() {}

    /**
     * Lays out {@code nodeCount} nodes; time is quadratic in them.
     *
     * @param ends undirected edges as pairs of nodes, {@code [2 m]}
     * @return centres of the nodes in pixels, {@code [n, 2]}
     */
    static double[] of(int nodeCount, int[] ends) {
        if (nodeCount == 0) {
            return new double[0];
        }
        // Registers ELK's own property types, without which it cannot copy its defaults.
        LayoutMetaDataService.getInstance();
        ElkNode root = ElkGraphUtil.createGraph();
        List<ElkNode> nodes = new ArrayList<>();
        for (int v = 0; v < nodeCount; v++) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(NODE_SIZE, NODE_SIZE);
            nodes.add(node);
        }
        for (int e = 0; e < ends.length; e += 2) {
            ElkGraphUtil.createSimpleEdge(nodes.get(ends[e]), nodes.get(ends[e + 1]));
        }
        configure(root);
        new StressLayoutProvider().layout(root, new BasicProgressMonitor());
        return upright(centres(nodes));
    }

    private static void configure(ElkNode root) {
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.OMIT_NODE_MICRO_LAYOUT, true);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(CoreOptions.SPACING_NODE_NODE, EDGE_LENGTH / 2);
        root.setProperty(StressOptions.DESIRED_EDGE_LENGTH, EDGE_LENGTH);
        root.setProperty(ForceOptions.ITERATIONS, ITERATIONS_TO_START);
        root.setProperty(StressOptions.ITERATION_LIMIT, ITERATIONS);
    }

    private static double[] centres(List<ElkNode> nodes) {
        double[] centres = new double[2 * nodes.size()];
        for (int v = 0; v < nodes.size(); v++) {
            centres[2 * v] = nodes.get(v).getX() + NODE_SIZE / 2;
            centres[2 * v + 1] = nodes.get(v).getY() + NODE_SIZE / 2;
        }
        return centres;
    }

    /** Turns the first principal axis into the horizontal: pages are wider than high. */
    private static double[] upright(double[] at) {
        int n = at.length / 2;
        double meanX = 0;
        double meanY = 0;
        for (int v = 0; v < n; v++) {
            meanX += at[2 * v] / n;
            meanY += at[2 * v + 1] / n;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int v = 0; v < n; v++) {
            double dx = at[2 * v] - meanX;
            double dy = at[2 * v + 1] - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        return turned(at, meanX, meanY, -0.5 * Math.atan2(2 * xy, xx - yy));
    }

    private static double[] turned(double[] at, double meanX, double meanY, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double[] turned = new double[at.length];
        for (int i = 0; i < at.length; i += 2) {
            double dx = at[i] - meanX;
            double dy = at[i + 1] - meanY;
            turned[i] = cos * dx - sin * dy;
            turned[i + 1] = sin * dx + cos * dy;
        }
        return turned;
    }
}
