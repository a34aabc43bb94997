package org.gnomon.report.internal.architecture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places for boxes and lines, layer by layer in the direction of the data (Eclipse ELK). Deterministic. Source: Sugiyama, Tagawa, Toda, Methods for visual
 * understanding of hierarchical system structures, 1981.
 *
 * @param x left edge of every box
 * @param y upper edge of every box
 * @param lines points of every line as x, y, x, y
 */
record LayeredLayout(double width, double height, double[] x, double[] y, List<double[]> lines) {

    static final double BOX_HEIGHT = 36;

    private static final double MARGIN = 12;
    private static final double BETWEEN_LAYERS = 26;

    static LayeredLayout of(Grouping grouping, List<Box> boxes) {
        LayoutMetaDataService.getInstance();
        ElkNode root = ElkGraphUtil.createGraph();
        List<ElkNode> nodes = new ArrayList<>();
        for (Box box : boxes) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(box.width(), BOX_HEIGHT);
            nodes.add(node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (int g = 0; g < grouping.size(); g++) {
            for (int input : grouping.inputs(g)) {
                edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(input), nodes.get(g)));
            }
        }
        root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
        return new LayeredLayout(root.getWidth(), root.getHeight(), nodes.stream().mapToDouble(ElkNode::getX).toArray(),
                nodes.stream().mapToDouble(ElkNode::getY).toArray(), edges.stream().map(LayeredLayout::points).toList());
    }

    private static double[] points(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().getFirst();
        List<Double> points = new ArrayList<>(List.of(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.addAll(List.of(bend.getX(), bend.getY()));
        }
        points.addAll(List.of(section.getEndX(), section.getEndY()));
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
