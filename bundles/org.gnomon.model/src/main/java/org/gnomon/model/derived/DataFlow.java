package org.gnomon.model.derived;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreEList;
import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.ShapeRule;

/** Order of the nodes of a graph, and where data enters and leaves it. */
public final class DataFlow {

    private DataFlow() {}

    /** Nodes whose operator is a source, in node order; cannot be changed. */
    public static EList<Node> inputs(ComputationGraph graph) {
        return withRule(graph, ShapeRule.SOURCE, CgPackage.Literals.COMPUTATION_GRAPH__INPUTS);
    }

    /** Nodes whose operator is a sink, in node order; cannot be changed. */
    public static EList<Node> outputs(ComputationGraph graph) {
        return withRule(graph, ShapeRule.SINK, CgPackage.Literals.COMPUTATION_GRAPH__OUTPUTS);
    }

    private static EList<Node> withRule(ComputationGraph graph, ShapeRule rule, EReference feature) {
        Object[] nodes = graph.getNodes().stream().filter(node -> node.getOp() != null && node.getOp().getShapeRule() == rule).toArray();
        return new EcoreEList.UnmodifiableEList<>((InternalEObject) graph, feature, nodes.length, nodes);
    }

    /** Position of {@code node} in the topological order of its graph, or -1 where it has no graph or hangs on a cycle. O(n + m). */
    public static int topoIndex(Node node) {
        return node.eContainer() instanceof ComputationGraph graph ? order(graph).indexOf(node) : -1;
    }

    /** The nodes with every source before its targets, ties in node order; nodes on or behind a cycle are left out. O(n + m). */
    public static List<Node> order(ComputationGraph graph) {
        Map<Node, Integer> waiting = new LinkedHashMap<>();
        graph.getNodes().forEach(node -> waiting.put(node, node.getIncoming().size()));
        ArrayDeque<Node> ready = new ArrayDeque<>();
        waiting.forEach((node, edges) -> {
            if (edges == 0) {
                ready.add(node);
            }
        });
        List<Node> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Node node = ready.remove();
            order.add(node);
            for (Edge edge : node.getOutgoing()) {
                Node target = edge.getTarget();
                if (target != null && waiting.merge(target, -1, Integer::sum) == 0) {
                    ready.add(target);
                }
            }
        }
        return order;
    }
}
