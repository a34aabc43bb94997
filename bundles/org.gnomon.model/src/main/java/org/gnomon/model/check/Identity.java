package org.gnomon.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Named;
import org.gnomon.model.cg.Node;

/** I1: every named element has an id of its own, and what the graph refers to belongs to it. */
final class Identity implements Invariant {

    @Override
    public String id() {
        return "I1";
    }

    @Override
    public void check(ComputationGraph graph, Findings findings) {
        Map<String, Named> seen = new HashMap<>();
        identified(graph, seen, findings);
        for (Iterator<EObject> all = graph.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Named named) {
                identified(named, seen, findings);
            }
        }
        Set<EObject> nodes = new HashSet<>(graph.getNodes());
        Set<EObject> tensors = new HashSet<>(graph.getTensors());
        graph.getEdges().forEach(edge -> ends(edge, nodes, findings));
        graph.getNodes().forEach(node -> edges(node, graph, findings));
        graph.getRegions().forEach(region -> within(region, "node", region.getNodes(), nodes, findings));
        graph.getNodes().forEach(node -> within(node, "tensor", node.getParameters(), tensors, findings));
    }

    private static void identified(Named named, Map<String, Named> seen, Findings findings) {
        if (named.getId() == null || named.getId().isEmpty()) {
            findings.error(named, "has no id", "give it one");
            return;
        }
        Named first = seen.putIfAbsent(named.getId(), named);
        if (first != null) {
            findings.error(named, "has the id of " + Findings.path(first), "give one of them another id");
        }
    }

    private static void ends(Edge edge, Set<EObject> nodes, Findings findings) {
        end(edge, "source", edge.getSource(), nodes, findings);
        end(edge, "target", edge.getTarget(), nodes, findings);
    }

    private static void end(Edge edge, String what, Node node, Set<EObject> nodes, Findings findings) {
        if (node == null) {
            findings.error(edge, "has no " + what, "set it or remove the edge");
        } else if (!nodes.contains(node)) {
            findings.error(edge, "its " + what + " '" + node.getId() + "' is not in this graph", "connect nodes of one graph");
        }
    }

    private static void edges(Node node, ComputationGraph graph, Findings findings) {
        if (Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream()).anyMatch(edge -> edge.eContainer() != graph)) {
            findings.error(node, "has an edge that is not in this graph", "add the edge or cut it off at both ends");
        }
    }

    private static void within(Named owner, String what, Iterable<? extends Named> referred, Set<EObject> own, Findings findings) {
        for (Named named : referred) {
            if (!own.contains(named)) {
                findings.error(owner, "refers to " + what + " '" + named.getId() + "', which is not in this graph", "add it or drop it");
            }
        }
    }
}
